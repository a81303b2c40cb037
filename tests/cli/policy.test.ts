// policy check: a file that cannot be used names each thing wrong; one that can is told by what it would change.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aCounty, aHome, aReferral } from '#fixtures/build';
import { homeId, type Policy, poundsPerWeek, referralId } from '#src/domain/index';
import { jsonSchemas } from '#src/services/schemas/index';
import type { Store } from '#src/store/index';
import { run } from '../../src/commands/run.js';
import { freshStore } from '../helpers/store.js';
import { atADesk, policy } from './at-a-desk.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const county = aCounty({
  homes: [aHome({ id: homeId('H-1'), smoking: 'indoors' }), aHome({ id: homeId('H-2'), fee: poundsPerWeek(900) })],
  referrals: [aReferral({ id: referralId('R-1') }), aReferral({ id: referralId('R-2'), status: 'withdrawn' })],
});
const folder = mkdtempSync(join(tmpdir(), 'placewell-policy-'));
let store: Store;
let none: Store;
beforeAll(async () => {
  store = await freshStore(county);
  none = await freshStore();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.close();
  await none.close();
});

const file = (value: unknown) => ({
  name: 'ours.json',
  bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});
const checking = (value: unknown, at = store) =>
  atADesk(['policy', 'check', 'ours.json'], { store: at, files: [file(value)] });
const checkJson = async (change: Partial<Policy>) =>
  jsonSchemas['policy-check'].parse((await checking({ ...policy, ...change })).json);

describe('a policy that can be used', () => {
  test('the same file changes nothing, and says so', async () => {
    const told = await checking(policy);
    expect(told).toMatchObject({ exit: 0, json: { kind: 'policy-check', fields: [], referrals: 1, changed: [] } });
    expect(told.text).toContain('Nothing changes: the two are the same.');
  });

  test('each field is told, old and new, by its place', async () => {
    const { fields } = await checkJson({
      version: '2027.1',
      margin: 4,
      adjoining: ['Swindon'],
      benchmark: { ...policy.benchmark, ifa: 1200 },
      approvals: [{ role: 'director', upToPoundsAWeek: null, types: 'any', area: 'any' }],
    });
    expect(fields).toContainEqual({ path: 'margin', from: policy.margin, to: 4 });
    expect(fields).toContainEqual({ path: 'benchmark.ifa', from: policy.benchmark.ifa, to: 1200 });
    expect(fields).toContainEqual({ path: 'adjoining', from: policy.adjoining, to: ['Swindon'] });
    expect(fields).toContainEqual({ path: 'approvals.0.role', from: 'team-manager', to: 'director' });
    expect(fields).toContainEqual({ path: 'approvals.1', from: policy.approvals[1], to: null });
    expect(fields.some(({ path }) => path.startsWith('weights'))).toBe(false);
  });

  test('in words: one line a referral, and a version that was not changed is pointed out', async () => {
    const { text } = await checking({ ...policy, smokeFreeUnder: 12 });
    expect(text).toContain('1 field differs:\n  smokeFreeUnder: 5 → 12');
    expect(text).toContain(`The version is still ${policy.version}`);
    const lines = text.split('\n').filter((line) => line.includes('R-1'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('H-1: meets every essential → does not meet every essential');
    const named = await checking({ ...policy, version: '2027.1', name: 'Ours' });
    expect(named.text).toContain('No list changes: 1 open referral looked at.');
    expect(named.text).not.toContain('still');
  });

  test('of a list what leaves it and what comes into it, since two long lists look alike', async () => {
    const adjoining = [...policy.adjoining.filter((each) => each !== 'Hampshire'), 'Bristol'];
    const { text } = await checking({ ...policy, adjoining });
    expect(text).toContain('adjoining: no longer Hampshire; now also Bristol');
  });

  test('approvals that change are named, with whose they would be', async () => {
    const approvals = [{ role: 'director', upToPoundsAWeek: null, types: 'any', area: 'any' }];
    const { text } = await checking({ ...policy, approvals });
    expect(text).toContain("H-1: approval of the placement, the team manager → the director of children's services");
  });

  test('with nothing held there is nothing to check it on', async () => {
    expect(await checking(policy, none)).toMatchObject({ exit: 1, json: { code: 'empty-county' } });
  });
});

describe('a policy that cannot', () => {
  const refusedFor = async (value: unknown) => {
    const told = await checking(value);
    expect(told.exit).toBe(2);
    return jsonSchemas.error.parse(told.json);
  };

  test('is refused when it is not JSON', async () => {
    expect(await refusedFor('margin: 2')).toMatchObject({
      code: 'bad-policy',
      problems: [{ where: 'ours.json', expected: 'a policy as JSON', received: 'other text' }],
    });
  });

  test.each([
    [
      'a field it has not',
      { moveAtSixteen: true },
      'ours.json moveAtSixteen',
      'no field of that name: a policy has none',
      'true',
    ],
    ['text for a number', { margin: '2' }, 'ours.json margin', 'a number', '"2"'],
    ['part of a number', { cotUnder: 1.5 }, 'ours.json cotUnder', 'a whole number', '1.5'],
    ['too much', { margin: 21 }, 'ours.json margin', 'at most 20', '21'],
    [
      'a type of home there is not',
      { benchmark: { castle: 9 } },
      'ours.json benchmark.castle',
      'no field of that name: a policy has none',
      '9',
    ],
    ['a list that is none', { adjoining: 'Swindon' }, 'ours.json adjoining', 'a list', '"Swindon"'],
  ])(
    'is refused for %s, with its place, what was expected and what came',
    async (_, change, where, expected, received) => {
      const { problems } = await refusedFor({ ...policy, ...change });
      expect(problems).toEqual([{ where, expected, received }]);
    },
  );

  test('is refused when its weights come to 99', async () => {
    const weights = { ...policy.weights, cost: { 'weekly-cost': (policy.weights.cost['weekly-cost'] ?? 0) - 1 } };
    expect((await refusedFor({ ...policy, weights })).problems).toEqual([
      { where: 'ours.json weights', expected: 'all weights to sum to 100', received: '99' },
    ]);
  });

  test('is told before any data is opened, for check and for every other command', async () => {
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ ...policy, margin: 'two' }));
    const ran = async (argv: readonly string[], environment = {}) => {
      let err = '';
      const exit = await run(argv, {
        out: () => undefined,
        err: (text) => {
          err += text;
        },
        environment,
        folder,
        now: () => new Date('2027-01-04T12:00:00Z'),
        stop: AbortSignal.abort(),
      });
      return { exit, err };
    };
    const nowhere = ['--data', 'postgres://u@127.0.0.1:1/none'];
    const expected = { exit: 2, err: expect.stringContaining('bad.json margin: expected a number, received "two"') };
    expect(await ran(['policy', 'check', 'bad.json', ...nowhere])).toEqual(expected);
    expect(await ran(['vacancies', '--policy', 'bad.json', ...nowhere])).toEqual(expected);
    expect(await ran(['vacancies', ...nowhere], { PLACEWELL_POLICY: 'bad.json' })).toEqual(expected);
    expect(await ran(['policy', 'chekc', 'bad.json'])).toEqual({
      exit: 2,
      err: expect.stringContaining('expected the word check, received chekc'),
    });
    expect((await ran(['policy', 'check', 'nowhere.json'])).err).toContain('nowhere.json: expected a readable file');
    expect((await ran(['policy', 'check'])).exit).toBe(2);
  });
});
