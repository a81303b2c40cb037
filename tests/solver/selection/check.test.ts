// The judge of answers: an honest one stands, and each way of tampering is named.

import { describe, expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import type { LevelAnswer, SelectionAnswer } from '#solver/selection/answer';
import { checkSelection } from '#solver/selection/check';
import { solveSelection } from '#solver/selection/solve';
import { instance } from './instances.js';

const highs = await loadHighs();
const problem = instance({ requests: 30, homes: 100, placesPerChild: 1.2, seed: 3 });

const solved = solveSelection(problem, highs, { engine: 'highs' });
if (solved.taken === null) throw new Error(solved.status);
const honest: SelectionAnswer = solved;
const [taken] = honest.taken;
if (taken === undefined) throw new Error('Nothing was taken');

const withLevel = (at: number, change: Partial<LevelAnswer>): SelectionAnswer => ({
  ...honest,
  levels: honest.levels.map((level, i) => (i === at ? { ...level, ...change } : level)),
});

const withMultipliers = (at: number, change: (y: Float64Array) => void): SelectionAnswer => {
  const { proof } = honest.levels[at] ?? { proof: null };
  if (proof === null) throw new Error('That level has no proof');
  const multipliers = proof.multipliers.slice();
  change(multipliers);
  return withLevel(at, { proof: { ...proof, multipliers } });
};

const faults = (answer: SelectionAnswer) => checkSelection(problem, answer).faults.map(({ what }) => what);

it('lets an honest answer stand, and says what each level rests on', () => {
  const { faults: found, levels } = checkSelection(problem, honest);
  expect(found).toEqual([]);
  expect(levels.map(({ provedBound }) => provedBound)).toEqual(honest.levels.map(({ proof }) => proof?.bound ?? null));
  levels.forEach(({ rests }, i) => {
    expect(rests).toBe(honest.levels[i]?.closedBy);
  });
});

const other = { block: taken.block, column: taken.column + 1, times: 1 };
const home = honest.parts.length - 1;

describe.each<readonly [string, SelectionAnswer, string]>([
  ['a column of the same request more', { ...honest, taken: [...honest.taken, other] }, 'row'],
  ['a column taken twice', { ...honest, taken: [...honest.taken, taken] }, 'column'],
  [
    'a column more often than it may be',
    { ...honest, taken: [{ ...taken, times: 2 }, ...honest.taken.slice(1)] },
    'limit',
  ],
  ['half a column', { ...honest, taken: [{ ...taken, times: 0.5 }, ...honest.taken.slice(1)] }, 'limit'],
  [
    'a column that is not there',
    { ...honest, taken: [...honest.taken, { block: 999, column: 0, times: 1 }] },
    'column',
  ],
  [
    'a column between two',
    { ...honest, taken: [{ ...taken, column: taken.column + 0.5 }, ...honest.taken.slice(1)] },
    'column',
  ],
  ['a column left out', { ...honest, taken: honest.taken.slice(1) }, 'value'],
  ['a value one too high', withLevel(0, { value: (honest.levels[0]?.value ?? 0) + 1 }), 'value'],
  ['a bound under the value', withLevel(2, { bound: (honest.levels[2]?.value ?? 0) - 1 }), 'bound'],
  [
    'a claim of closing that the bound does not bear',
    withLevel(2, { bound: (honest.levels[2]?.bound ?? 0) + 1 }),
    'bound',
  ],
  ['a proof that claims one less', withLevel(2, { proof: less(2) }), 'proof'],
  ['multipliers all nothing', withMultipliers(0, (y) => y.fill(0)), 'proof'],
  ['a multiplier that is no multiple of 2^-20', withMultipliers(2, (y) => y.fill(Math.PI, 0, 1)), 'proof'],
  ['a multiplier on the wrong side of a row', withMultipliers(2, (y) => y.fill(-1, 0, 1)), 'proof'],
  ['a level that is rewarded for falling back', withMultipliers(2, (y) => y.fill(1, -1)), 'proof'],
  ['multipliers for other rows', withMultipliers(2, (y) => y.reverse()), 'proof'],
  ['a level called closed that is not', withLevel(1, { closedBy: 'none' }), 'status'],
  ['levels in another order', { ...honest, levels: honest.levels.toReversed() }, 'status'],
  [
    'parts that share a row',
    {
      ...honest,
      parts: honest.parts.map((_, row) => (row === home ? 1 : 0)),
      effort: { ...honest.effort, components: 2 },
    },
    'proof',
  ],
])('an answer with %s', (_, tampered, what) => {
  it(`is caught: ${what}`, () => {
    expect(faults(tampered)).toContain(what);
  });
});

function less(level: number): LevelAnswer['proof'] {
  const { proof } = honest.levels[level] ?? { proof: null };
  return proof && { ...proof, bound: proof.bound - 1 };
}

it('says that a claim closed by an engine is the word of the engine', () => {
  const few = instance({ requests: 6, homes: 12, placesPerChild: 0.8, seed: 1 });
  const small = solveSelection(few, highs, { engine: 'javascript-lp-solver' });
  if (small.taken === null) throw new Error(small.reason ?? small.status);
  expect(checkSelection(few, small).levels.map(({ rests }) => rests)).toEqual(['engine', 'engine', 'engine']);
});
