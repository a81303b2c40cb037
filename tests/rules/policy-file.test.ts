// A council's policy is used only when its weights name the rules that score, each in its group, and come to 100.

import { describe, expect, it } from 'vitest';
import type { Rung } from '#src/domain/index';
import { catalogue, readPolicy } from '#src/rules/index';
import { policy } from './ask.js';

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;
const weighing = (change: (weights: Weights) => Weights) =>
  readPolicy({ ...policy, weights: change(structuredClone(policy.weights)) });
const issues = (read: ReturnType<typeof readPolicy>) => (read.ok ? [] : read.issues);

describe('the policy file', () => {
  it('gives 40 to the child, 25 to stability, 25 to locality and 10 to cost', () => {
    const sums = Object.values(policy.weights).map((group) => Object.values(group).reduce((a, b) => a + b, 0));
    expect(sums).toEqual([40, 25, 25, 10]);
  });

  it('weighs every rule that scores, and no other', () => {
    const weighed = Object.values(policy.weights).flatMap((group) => Object.keys(group));
    expect(weighed.sort()).toEqual(
      catalogue
        .filter((rule) => rule.scores !== undefined)
        .map((rule) => rule.id)
        .sort(),
    );
  });

  it('refuses a weight for no rule, naming the place', () => {
    const read = weighing((w) => ({ ...w, cost: { 'weekly-cost': 9, 'weekly-coast': 1 } }));
    expect(issues(read)).toEqual([
      { path: 'weights.cost.weekly-coast', expected: 'the id of a rule', received: '"weekly-coast"' },
    ]);
  });

  it('refuses a rule in the wrong group, one without points, and one left out, all at once', () => {
    const read = weighing((w) => ({ ...w, cost: { wishes: 4, 'usual-fostering-limit': 6 } }));
    expect(issues(read).map((issue) => issue.path)).toEqual([
      'weights.cost.wishes',
      'weights.cost.usual-fostering-limit',
      'weights.cost.weekly-cost',
    ]);
  });

  it('refuses weights that come to 99, and a file that is no policy', () => {
    const read = weighing((w) => ({ ...w, cost: { 'weekly-cost': 9 } }));
    expect(issues(read)).toEqual([{ path: 'weights', expected: 'all weights to sum to 100', received: '99' }]);
    expect(readPolicy('£10').ok).toBe(false);
    expect(readPolicy({ ...policy, roadFactor: 0.9 }).ok).toBe(false);
    expect(issues(readPolicy({ ...policy, fast: true }))).toHaveLength(1);
  });

  it('names each thing wrong at once: its place, what was expected, and what came', () => {
    const read = readPolicy({
      ...policy,
      margin: '2',
      cotUnder: 19,
      adjoining: [''],
      smokeFreeConditions: ['hay-fever'],
      approvals: [{ role: 'court', upToPoundsAWeek: 0, types: 'all', area: 'any' }],
      preferredRatios: [{ need: 'autism', level: 'high', ratio: '3:1' }],
      fast: true,
    });
    expect(issues(read)).toEqual([
      { path: 'margin', expected: 'a number', received: '"2"' },
      expect.objectContaining({ path: 'approvals.0.role', received: '"court"' }),
      { path: 'approvals.0.upToPoundsAWeek', expected: 'more than 0', received: '0' },
      expect.objectContaining({
        path: 'approvals.0.types',
        expected: expect.stringMatching(/^"any" or a list of types of home \(connected-person, /),
        received: '"all"',
      }),
      { path: 'preferredRatios.0.ratio', expected: 'one of 1:1, 2:1', received: '"3:1"' },
      { path: 'cotUnder', expected: 'at most 18', received: '19' },
      expect.objectContaining({ path: 'smokeFreeConditions.0', received: '"hay-fever"' }),
      { path: 'adjoining.0', expected: 'some text', received: '""' },
      { path: 'fast', expected: 'no field of that name: a policy has none', received: 'true' },
    ]);
  });

  it('shows the field that is out of step with another, and not the whole file', () => {
    expect(issues(readPolicy({ ...policy, nearMiles: { full: 30, none: 5, essential: 20 } }))).toEqual([
      { path: 'nearMiles.essential', expected: 'no fewer miles than nearMiles.full', received: '20' },
      { path: 'nearMiles.none', expected: 'more miles than nearMiles.full', received: '5' },
    ]);
  });

  it('says nothing came where a field is left out', () => {
    const { margin: _, ...rest } = policy;
    expect(issues(readPolicy(rest))).toEqual([{ path: 'margin', expected: 'a number', received: 'nothing' }]);
  });
});

describe('the approval ladder of the policy file', () => {
  const top: Rung = { role: 'director', upToPoundsAWeek: null, types: 'any', area: 'any' };
  const laddered = (...approvals: readonly Rung[]) => issues(readPolicy({ ...policy, approvals }));

  it('may be one rung: the director approves all', () => {
    expect(laddered(top)).toEqual([]);
  });

  it('leaves no type of home without somebody who may approve any amount, anywhere', () => {
    const expected = 'a rung of any amount, in any area, for every type of home';
    const missing = [expect.objectContaining({ path: 'approvals', expected })];
    expect(laddered({ ...top, upToPoundsAWeek: 9000 })).toEqual(missing);
    expect(laddered({ ...top, area: 'in-area' })).toEqual(missing);
    expect(laddered({ ...top, types: ['ifa'] })).toMatchObject([
      { path: 'approvals', received: expect.stringContaining('none for connected-person, in-house-foster,') },
    ]);
  });

  it('has no rung that those before it leave nothing', () => {
    const manager: Rung = { role: 'team-manager', upToPoundsAWeek: 800, types: ['ifa', 'parent'], area: 'any' };
    const unreached = (...rungs: readonly Rung[]) => laddered(...rungs).map(({ path }) => path);
    expect(unreached(top, manager)).toEqual(['approvals.1']);
    expect(unreached(manager, { ...manager, role: 'head-of-service' }, top)).toEqual(['approvals.1']);
    expect(unreached(manager, { ...manager, area: 'in-area' }, top)).toEqual(['approvals.1']);
    expect(unreached(manager, { ...manager, upToPoundsAWeek: 801 }, top)).toEqual([]);
    expect(unreached(manager, { ...manager, types: ['ifa', 'host-family'] }, top)).toEqual([]);
    expect(unreached({ ...manager, area: 'in-area' }, manager, top)).toEqual([]);
  });
});

describe('the levels of a proposal in the policy file', () => {
  const levelled = (...levels: readonly string[]) =>
    issues(readPolicy({ ...policy, allocation: { ...policy.allocation, levels } }));
  const order = 'expected tonight-placed, then suitable-or-waiting, then points, others where you like';

  it('may be moved and left out, save that nobody is left without a place for the sake of points', () => {
    expect(levelled('tonight-placed', 'suitable-or-waiting', 'points')).toEqual([]);
    expect(levelled('tonight-placed', 'pairs-together', 'suitable-or-waiting', 'points', 'overspend')).toEqual([]);
    for (const wrong of [
      ['points', 'tonight-placed', 'suitable-or-waiting'],
      ['suitable-or-waiting', 'tonight-placed', 'points'],
      ['tonight-placed', 'points'],
    ])
      expect(levelled(...wrong)).toEqual([
        { path: 'allocation.levels', expected: order.slice('expected '.length), received: wrong.join(', ') },
      ]);
  });

  it('are each there once, and are levels', () => {
    const twice = levelled('tonight-placed', 'suitable-or-waiting', 'points', 'points');
    expect(twice).toEqual([{ path: 'allocation.levels', expected: 'each level once', received: 'points twice' }]);
    expect(levelled('tonight-placed', 'cheapest').map(({ path }) => path)).toContain('allocation.levels.1');
  });
});
