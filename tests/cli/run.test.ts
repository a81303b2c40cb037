// A whole command in this process, without data: what goes where, and with which exit code.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Environment } from '#src/config';
import { jsonSchemas } from '#src/services/schemas/index';
import type { Io } from '../../src/commands/edge/io.js';
import { run } from '../../src/commands/run.js';
import { checked, policy } from './at-a-desk.js';

const folder = mkdtempSync(join(tmpdir(), 'placewell-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ran(argv: readonly string[], environment: Environment = {}, spoil: (io: Io) => void = () => undefined) {
  const said = { out: '', err: '' };
  const io: Io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    environment,
    folder,
    now: () => new Date('2027-01-04T12:00:00Z'),
    stop: AbortSignal.abort(),
  };
  spoil(io);
  return { exit: await run(argv, io), ...said };
}

const errorOf = (out: string) => jsonSchemas.error.parse(JSON.parse(out));

describe('an answer', () => {
  test('is JSON on standard output, one line, and nothing else', async () => {
    const { exit, out, err } = await ran(['rules', '--json']);
    expect({ exit, err, lines: out.split('\n').length }).toEqual({ exit: 0, err: '', lines: 2 });
    checked(JSON.parse(out));
  });

  test('the rule book on a day holds the rules in force then', async () => {
    const rulesOn = async (day: string) => {
      const { out } = await ran(['rules', '--json', '--as-at', day]);
      return jsonSchemas.rules.parse(JSON.parse(out)).rules.map(({ rule }) => rule);
    };
    expect(await rulesOn('2026-11-20')).toContain('registered-supported-accommodation');
    expect(await rulesOn('2020-01-01')).not.toContain('registered-supported-accommodation');
    expect((await ran(['rules', '--as-at', '2020-01-01'])).out).toMatch(
      /^Rule book .*: what is in force on 1 Jan 2020\n/,
    );
  });

  test('each rule is told with its class, its source and section, how sure we are of it, and its dates', async () => {
    const { out } = await ran(['rules']);
    const told = (rule: string) => out.split('\n\n').find((each) => each.startsWith(`${rule} (`)) ?? '';
    expect(told('under-16-supported-accommodation')).toContain(
      '(law: nobody may override)\n  A child under 16 does not live in supported accommodation.\n' +
        '  Source: Care Planning Regulations 2010, reg 27A (SI 2021/161), text read\n  In force: from 9 Sep 2021\n',
    );
    expect(told('approved-ages')).toContain('reg 22(3); s13(3), not verified against the statute');
    expect(told('statement-of-purpose')).toContain('excerpt seen, not verified against the statute');
    expect(told('smoking')).toContain("the council's own choice");
  });

  test('weights of the rule book add up to 100 points', async () => {
    const { out } = await ran(['rules', '--json']);
    const { rules } = jsonSchemas.rules.parse(JSON.parse(out));
    expect(rules.reduce((sum, rule) => sum + rule.ofHundredths, 0)).toBe(10_000);
  });

  test('help, --help and --version; as JSON, with a schema of every kind of answer', async () => {
    expect((await ran(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await ran(['match', '--help'])).out).toContain('--limit n');
    const { out, exit } = await ran(['help', '--json']);
    expect(exit).toBe(0);
    expect(Object.keys(jsonSchemas.help.parse(JSON.parse(out)).schemas)).toEqual(Object.keys(jsonSchemas));
  });
});

describe('bad input', () => {
  test.each([
    ['an unknown command', ['mtach'], {}, 'bad-command-line'],
    ['a missing word', ['match'], {}, 'bad-command-line'],
    ['an unknown option', ['rules', '--loud'], {}, 'bad-command-line'],
    ['a day that is not', ['rules', '--as-at', '2026-02-31'], {}, 'bad-command-line'],
    ['a port in the environment that is none', ['serve'], { PORT: 'http' }, 'bad-environment'],
    ['a file that is not there', ['import', 'homes', 'nowhere.csv'], {}, 'unreadable-file'],
    ['a folder for a file', ['import', 'homes', '.'], {}, 'unreadable-file'],
    ['a policy that is not there', ['rules', '--policy', 'nowhere.json'], {}, 'unreadable-file'],
    [
      'a policy in the environment that is not there',
      ['rules'],
      { PLACEWELL_POLICY: 'nowhere.json' },
      'unreadable-file',
    ],
    ['a sentence for a reference', ['match', 'R 204', '--data', 'mysql://db/x'], {}, 'bad-reference'],
    ['a kind that there is not', ['export', 'beds', '--data', 'mysql://db/x'], {}, 'bad-kind'],
    ['such a kind, before its file', ['import', 'beds', 'nowhere.csv'], {}, 'bad-kind'],
    ['data of another kind', ['vacancies', '--data', 'mysql://u:hunter2@db/x'], {}, 'bad-data-place'],
    ['an address that others can reach', ['serve', '--host', '0.0.0.0'], {}, 'not-loopback'],
    ['such an address in the environment', ['serve'], { HOST: '192.168.1.5' }, 'not-loopback'],
  ])('%s: exit 2, words on standard error, JSON on standard output when asked', async (_, argv, environment, code) => {
    const inWords = await ran(argv, environment);
    expect(inWords).toMatchObject({ exit: 2, out: '' });
    expect(inWords.err.length).toBeGreaterThan(20);
    const asJson = await ran([...argv, '--json'], environment);
    expect(asJson).toMatchObject({ exit: 2, err: '' });
    expect(errorOf(asJson.out)).toMatchObject({ code });
    expect(inWords.err + asJson.out).not.toContain('hunter2');
  });

  test('a policy names each thing wrong, with its place', async () => {
    writeFileSync(join(folder, 'policy.json'), '{"name": 4, "colour": "red"}');
    const { exit, out } = await ran(['rules', '--json', '--policy', 'policy.json']);
    expect(exit).toBe(2);
    const { problems = [] } = errorOf(out);
    expect(problems.length).toBeGreaterThan(5);
    expect(problems).toContainEqual({ where: 'policy.json name', expected: 'text', received: '4' });
    expect(problems).toContainEqual({ where: 'policy.json weights', expected: 'named fields', received: 'nothing' });
    expect(problems).toContainEqual({
      where: 'policy.json colour',
      expected: 'no field of that name: a policy has none',
      received: '"red"',
    });
    const weights = { ...policy.weights, cost: { 'weekly-cost': 9, 'weekly-coast': 1 } };
    writeFileSync(join(folder, 'misspelt.json'), JSON.stringify({ ...policy, weights }));
    expect(errorOf((await ran(['rules', '--json', '--policy', 'misspelt.json'])).out).problems).toEqual([
      {
        where: 'misspelt.json weights.cost.weekly-coast',
        expected: 'the id of a rule',
        received: '"weekly-coast"',
      },
    ]);
    writeFileSync(join(folder, 'text.json'), 'weights: none');
    expect((await ran(['rules', '--policy', 'text.json'])).err).toContain('text.json: expected a policy as JSON');
  });
});

test('a fault of ours has its own code and a reference; its words, which may name a child, are said nowhere', async () => {
  const spoil = (io: Io) =>
    Object.defineProperty(io, 'folder', {
      get: () => {
        throw new TypeError('Jane Doe, born 2015-02-10');
      },
    });
  const { exit, out, err } = await ran(['vacancies', '--json'], {}, spoil);
  expect(exit).toBe(70);
  const { code, reference = 'none' } = errorOf(out);
  expect(code).toBe('crash');
  expect(reference).toMatch(/^E-[0-9A-F]{8}$/);
  const logged = z
    .object({ reference: z.string(), err: z.object({ name: z.string(), at: z.array(z.string()) }) })
    .parse(JSON.parse(err));
  expect(logged).toMatchObject({ reference, err: { name: 'TypeError' } });
  expect(logged.err.at.length).toBeGreaterThan(0);
  expect(out).not.toMatch(/\bat .*\.ts/);
  expect(out + err).not.toContain('Jane');
});

test('a database that does not answer is unavailable, without its password', async () => {
  const { exit, out } = await ran(['vacancies', '--json', '--data', 'postgres://u:hunter2@127.0.0.1:1/none']);
  expect(exit).toBe(3);
  expect(errorOf(out)).toMatchObject({ code: 'data-unreachable' });
  expect(out).not.toContain('hunter2');
});
