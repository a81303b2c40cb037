// The rule book is whole: every rule file is in it, once, with its sentence, its source and a test of its own.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { catalogue, type Rule, ruleBookVersion, ruleById, rulesInForce } from '#src/rules/index';

const root = dirname(createRequire(import.meta.url).resolve('#files/package.json'));
const shelves = ['law', 'duty', 'policy'] as const;
const files = shelves.flatMap((shelf) =>
  readdirSync(`${root}/src/rules/${shelf}`).map((file) => ({ shelf, name: file.replace(/\.ts$/, '') })),
);
const named = (name: string): Rule | undefined => catalogue.find((rule) => rule.id === name);

describe('the rule book', () => {
  it('holds every rule file, by its own name, and nothing else', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.map(({ name }) => name).sort()).toEqual(catalogue.map((rule) => rule.id).sort());
    expect(new Set(catalogue.map((rule) => rule.id)).size).toBe(catalogue.length);
  });

  it('has a test of each rule, which imports it', () => {
    const untested = files.filter(({ shelf, name }) => {
      const test = `${root}/tests/rules/${shelf}/${name}.test.ts`;
      return !existsSync(test) || !readFileSync(test, 'utf8').includes(`'#src/rules/${shelf}/${name}'`);
    });
    expect(untested).toEqual([]);
  });

  it('reads law first, then duties, then policy', () => {
    const inOrder = shelves.flatMap((shelf) =>
      catalogue.filter((rule) => files.some((file) => file.shelf === shelf && file.name === rule.id)),
    );
    expect(catalogue.map((rule) => rule.id)).toEqual(inOrder.map((rule) => rule.id));
  });

  it('removes only by law or fact, and gives points only to duties and policy', () => {
    for (const { name, shelf } of files) {
      const rule = named(name);
      expect([name, rule?.class === 'hard']).toEqual([name, shelf === 'law']);
      if (rule?.scores !== undefined) expect([name, ['duty', 'policy'].includes(rule.class)]).toEqual([name, true]);
    }
  });

  it('says each rule in one sentence, with its source and who may depart from it', () => {
    for (const { sentence, departure, source } of catalogue) {
      expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
      expect(departure).toMatch(/\.$/);
      expect(source.title.length).toBeGreaterThan(5);
    }
  });

  it('leaves out law that was not yet in force', () => {
    const missing = (on: string) =>
      catalogue.filter((rule) => !rulesInForce(day(on)).includes(rule)).map((rule) => rule.id);
    expect(missing('2021-09-08')).toEqual(['registered-supported-accommodation', 'under-16-supported-accommodation']);
    expect(missing('2023-10-27')).toEqual(['registered-supported-accommodation']);
    expect(missing('2026-11-20')).toEqual([]);
  });

  it('finds a rule by its id and names its own version', () => {
    const [first] = catalogue;
    expect(first && ruleById(first.id)).toBe(first);
    expect(ruleBookVersion).toMatch(/^\d{4}\.\d+\.\d+$/);
  });
});
