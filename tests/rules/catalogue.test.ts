// The rule book is whole: every entry's file is in it, once, with its sentence, its source and a test of its own.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day, gateId } from '#src/domain/index';
import {
  catalogue,
  type Entry,
  gateDefinition,
  gates,
  type RowId,
  type Rule,
  rowIds,
  rows,
  ruleBookVersion,
  ruleById,
  rulesInForce,
  timers,
} from '#src/rules/index';

const root = dirname(createRequire(import.meta.url).resolve('#files/package.json'));
const shelves = ['law', 'duty', 'policy'] as const;
const files = shelves.flatMap((shelf) =>
  readdirSync(`${root}/src/rules/${shelf}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'))
    .map((file) => `${shelf}/${file.replace(/\.ts$/, '')}`),
);
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const ruleFiles = files.filter((file) => !nameOf(file).includes('.'));
const timerFiles = files.filter((file) => file.endsWith('.timer'));
const gateFiles = files.filter((file) => file.endsWith('.gates'));
const entries: readonly Entry[] = [...catalogue, ...gates, ...timers];
const shelfOf = (rule: Rule) => ruleFiles.find((file) => nameOf(file) === rule.id)?.split('/')[0];

describe('the rule book', () => {
  it('holds every rule file, by its own name, and nothing else', () => {
    expect(ruleFiles.length).toBeGreaterThan(60);
    expect(ruleFiles.map(nameOf).sort()).toEqual(catalogue.map((rule) => rule.id).sort());
    expect(new Set(catalogue.map((rule) => rule.id)).size).toBe(catalogue.length);
  });

  it('holds every timer file, by its own name, and nothing else', () => {
    expect(timerFiles.length).toBeGreaterThan(15);
    expect(timerFiles.map((file) => nameOf(file).replace('.timer', '')).sort()).toEqual(
      timers.map(({ id }) => id).sort(),
    );
  });

  it('holds every gate that is written down, once', () => {
    const written = gateFiles.flatMap((file) =>
      [...readFileSync(`${root}/src/rules/${file}.ts`, 'utf8').matchAll(/gateId\('([a-z0-9-]+)'\)/g)].map((m) => m[1]),
    );
    expect(gates.length).toBeGreaterThan(25);
    expect(written.sort()).toEqual(gates.map(({ id }) => id).sort());
  });

  it('has a test of each rule and each timer, which imports it', () => {
    const untested = [...ruleFiles, ...timerFiles].filter((file) => {
      const test = `${root}/tests/rules/${file}.test.ts`;
      return !existsSync(test) || !readFileSync(test, 'utf8').includes(`'#src/rules/${file}'`);
    });
    expect(untested).toEqual([]);
  });

  it('reads law first, then duties, then policy', () => {
    const place = new Map<string | undefined, number>(shelves.map((shelf, i) => [shelf, i]));
    const order = catalogue.map((rule) => place.get(shelfOf(rule)) ?? -1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('removes only by law or fact, and gives points only to duties and policy', () => {
    for (const rule of catalogue) {
      const shelf = shelfOf(rule);
      if (rule.class === 'hard') expect([rule.id, shelf]).toEqual([rule.id, 'law']);
      if (rule.scores !== undefined)
        expect([rule.id, ['duty', 'policy'].includes(rule.class)]).toEqual([rule.id, true]);
    }
  });

  it('says each entry in one sentence, with its source and who may depart from it', () => {
    for (const { id, sentence, departure, source, title, rows: answers } of entries) {
      expect([id, sentence]).toEqual([id, expect.stringMatching(/^[A-Z][^.]+\.$/)]);
      expect([id, departure]).toEqual([id, expect.stringMatching(/\.$/)]);
      expect([id, title.length > 3, title.length < 40]).toEqual([id, true, true]);
      expect(source.title.length).toBeGreaterThan(5);
      expect(answers.length).toBeGreaterThan(0);
    }
  });

  it('gives each gate a checklist whose lines have a code and a text of their own', () => {
    for (const { id, conditions } of gates) {
      expect([id, conditions.length > 0]).toEqual([id, true]);
      expect(new Set(conditions.map(({ code }) => code)).size).toBe(conditions.length);
      for (const { text } of conditions) expect([id, text]).toEqual([id, expect.stringMatching(/^[^A-Z\s].*[^.]$/)]);
    }
  });

  it('answers every row of the law that bears on a placement, or says why it does not', () => {
    const answered = new Set<RowId>(entries.flatMap((entry) => entry.rows));
    expect(rowIds.length).toBeGreaterThan(50);
    expect(rowIds.filter((id) => rows[id].notAnEntry === undefined && !answered.has(id))).toEqual([]);
    expect(rowIds.filter((id) => rows[id].notAnEntry !== undefined && answered.has(id))).toEqual([]);
  });

  it('leaves out law that was not yet in force', () => {
    const inForce = (on: string) => new Set<string>(rulesInForce(day(on)).map((rule) => rule.id));
    expect(inForce('2021-09-08').has('under-16-supported-accommodation')).toBe(false);
    expect(inForce('2021-09-09').has('under-16-supported-accommodation')).toBe(true);
    expect(inForce('2023-10-27').has('registered-supported-accommodation')).toBe(false);
    expect(inForce('2023-10-28').has('registered-supported-accommodation')).toBe(true);
    expect(rulesInForce(day('2026-11-20'))).toEqual(catalogue);
  });

  it('finds an entry by its id, names its own version, and knows no stranger', () => {
    const [first] = catalogue;
    const [gate] = gates;
    expect(first && ruleById(first.id)).toBe(first);
    expect(gate && gateDefinition(gate.id)).toBe(gate);
    expect(() => gateDefinition(gateId('no-such-gate'))).toThrow('expected a gate of the rule book');
    expect(ruleBookVersion).toMatch(/^\d{4}\.\d+\.\d+$/);
  });
});
