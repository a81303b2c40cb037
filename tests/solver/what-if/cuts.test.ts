// Cuts: found where a linear answer takes halves, and kept by every whole answer.

import { describe, expect, test } from 'vitest';
import { gather } from '#solver/selection/columns';
import { problemOf } from '#solver/selection/problem';
import { cutsOf, isWhole } from '#solver/what-if/cuts/cuts';
import { bestOfEvery } from './every-plan.js';
import { smallSelection } from './small.js';

/** Columns that each take `by` of the rows named. */
const taking = (rows: readonly (readonly number[])[], by: readonly number[], upper: readonly number[]) => {
  const starts = [0];
  for (const each of rows) starts.push((starts.at(-1) ?? 0) + each.length);
  const problem = problemOf({
    levels: ['worth'],
    rows: { lower: new Float64Array(upper.length).fill(Number.NEGATIVE_INFINITY), upper: Float64Array.from(upper) },
    columns: [
      {
        count: rows.length,
        values: [new Int32Array(rows.length).fill(1)],
        starts: Uint32Array.from(starts),
        rows: Uint32Array.from(rows.flat()),
        coefficients: Int32Array.from(rows.flatMap((each, j) => each.map(() => by[j] ?? 1))),
      },
    ],
  });
  return cutsOf(gather(problem), problem.rows);
};

const told = (cuts: ReturnType<ReturnType<typeof taking>>) => cuts.map(({ columns, upper }) => [[...columns], upper]);

describe('a cut', () => {
  test('is of three that conflict two by two, and of whoever conflicts with all of them', () => {
    const cutsFor = taking(
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 1, 2],
      ],
      [1, 1, 1, 1],
      [1, 1, 1],
    );
    expect(told(cutsFor(Float64Array.of(0.5, 0.5, 0.5, 0)))).toEqual([[[0, 1, 2, 3], 1]]);
  });

  test('is of a pair who fill a home and a single child who would be in it', () => {
    const cutsFor = taking([[0], [0]], [2, 1], [2]);
    expect(told(cutsFor(Float64Array.of(0.5, 1)))).toEqual([[[0, 1], 1]]);
  });

  test('is of a ring of five, each in conflict with the next', () => {
    const ring = [0, 1, 2, 3, 4].map((j) => [j, (j + 1) % 5]);
    const cutsFor = taking(ring, [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]);
    expect(told(cutsFor(new Float64Array(5).fill(0.5)))).toEqual([[[0, 1, 2, 3, 4], 2]]);
  });

  test('is not needed by an answer that is whole', () => {
    const cutsFor = taking(
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      [1, 1, 1],
      [1, 1, 1],
    );
    expect(isWhole(Float64Array.of(1, 0, 0))).toBe(true);
    expect(cutsFor(Float64Array.of(1, 0, 0))).toEqual([]);
  });

  test('is kept by every plan there is', () => {
    let seen = 0;
    let broken = 0;
    for (let seed = 0; seed < 30; seed++) {
      const data = smallSelection(seed, { blocks: 2, homes: 2 });
      const columns = gather(problemOf(data));
      const cuts = cutsOf(columns, data.rows)(new Float64Array(columns.count).fill(0.5));
      // Worth nothing at all, every plan is best.
      const level = data.columns.map((block) => ({ ...block, values: block.values.map((v) => v.map(() => 0)) }));
      const first = data.columns.map((_, block) => columns.block.indexOf(block));
      for (const plan of bestOfEvery({ ...data, columns: level }, {})?.plans ?? []) {
        const times = new Map(plan.map(({ block, column, times }) => [(first[block] ?? 0) + column, times]));
        for (const cut of cuts) {
          seen += 1;
          if (cut.columns.reduce((sum, j) => sum + (times.get(j) ?? 0), 0) > cut.upper) broken += 1;
        }
      }
    }
    expect({ broken, isMany: seen > 1000 }).toEqual({ broken: 0, isMany: true });
  });
});
