// The judge finds every kind of breach, trusts no claim, and says when its arithmetic was exact.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, type Model } from '#solver';

const model: Model = {
  columns: [
    { name: 'a', kind: 'binary', lower: 0, upper: 1 },
    { name: 'b', kind: 'integer', lower: 2, upper: null },
    { name: 'c', kind: 'continuous', lower: 0, upper: 10 },
  ],
  rows: [
    { name: 'room', terms: terms(1, 1, 0), lower: null, upper: 4 },
    { name: 'mix', terms: terms(0, 1, -1), lower: 0, upper: null },
  ],
  objective: { sense: 'max', terms: terms(5, 2, 1) },
};

function terms(...coefficients: readonly number[]) {
  return coefficients.map((coefficient, column) => ({ column, coefficient }));
}

test('an answer that keeps everything has no breach, and its value is recomputed', () => {
  expect(judge(model, [1, 3, 3])).toEqual({ breaches: [], objective: 14, exact: true });
});

test.each([
  ['a column over its bound', [2, 2, 0], 'bound', 'a'],
  ['a column under its bound', [0, 1, 0], 'bound', 'b'],
  ['half a binary', [0.5, 2, 0], 'whole', 'a'],
  ['almost a whole number', [0, 2.0000001, 0], 'whole', 'b'],
  ['a row over its limit', [1, 4, 0], 'row', 'room'],
  ['a row under its limit', [0, 2, 3], 'row', 'mix'],
  ['a value that is no number', [Number.NaN, 2, 0], 'whole', 'a'],
  ['a value without end', [0, Number.POSITIVE_INFINITY, 0], 'whole', 'b'],
  ['a value missing', [0, 2], 'length', 'the answer'],
])('it finds %s', (_, values, kind, where) => {
  expect(judge(model, values).breaches).toContainEqual(expect.objectContaining({ kind, where }));
});

test('fractions are judged within the tolerance, and said not to be exact', () => {
  expect(judge(model, [0, 2, 2 + 1e-9])).toMatchObject({ breaches: [], exact: false });
  expect(judge(model, [0, 2, 2.001]).breaches).toHaveLength(1);
});

test('whole numbers too large for floating point are still added exactly', () => {
  const large = Number.MAX_SAFE_INTEGER;
  const columns = [0, 1, 2].map((j) => ({ name: `x${j}`, kind: 'integer' as const, lower: 0, upper: null }));
  const row = { name: 'sum', terms: terms(large, large, -large), lower: null, upper: large - 1 };
  const off = judge({ columns, rows: [row], objective: { sense: 'max', terms: terms(1, 0, 0) } }, [1, 1, 1]);
  expect(off).toMatchObject({ exact: true, breaches: [{ kind: 'row', where: 'sum', found: `${large}` }] });
});

test('every change of one column beyond its row is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (step) => {
      expect(judge(model, [1, 3 + step, 0]).breaches.map((breach) => breach.where)).toEqual(['room']);
    }),
    { numRuns: 100, seed: 7 },
  );
});
