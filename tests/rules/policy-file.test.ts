// A council's policy is used only when its weights name the rules that score, each in its group, and come to 100.

import { describe, expect, it } from 'vitest';
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
      { path: 'weights.cost.weekly-coast', message: 'expected the id of a rule, received "weekly-coast"' },
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
    expect(issues(read)).toEqual([{ path: 'weights', message: 'expected all weights to sum to 100, received 99' }]);
    expect(readPolicy('£10').ok).toBe(false);
    expect(readPolicy({ ...policy, roadFactor: 0.9 }).ok).toBe(false);
    expect(issues(readPolicy({ ...policy, fast: true }))).toHaveLength(1);
  });
});
