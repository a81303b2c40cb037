// What another thread says was taken is weighed here, by each way in which it could be wrong.

import { expect, it } from 'vitest';
import { pack, unpack } from '#solver/pool/pack';
import { toldOf } from '#solver/pool/told';
import { isMore, unproven } from '#solver/pool/weigh';
import type { SelectionData, Taken } from '#solver/selection/problem';

/** Two rows: at most 3 of the first, at least 1 of the second. The second block's column may be taken twice. */
const data: SelectionData = {
  levels: ['placed', 'points'],
  rows: { lower: Float64Array.of(-Infinity, 1), upper: Float64Array.of(3, Infinity) },
  columns: [
    {
      count: 2,
      values: [Int32Array.of(1, 1), Int32Array.of(50, -20)],
      starts: Uint32Array.of(0, 1, 3),
      rows: Uint32Array.of(0, 0, 1),
      coefficients: Int32Array.of(2, 1, 1),
    },
    {
      count: 1,
      values: [Int32Array.of(0), Int32Array.of(7)],
      starts: Uint32Array.of(0, 1),
      rows: Uint32Array.of(1),
      coefficients: Int32Array.of(1),
      upper: Int32Array.of(2),
    },
  ],
};
const take = (block: number, column: number, times = 1) => ({ block, column, times });

const weigh = (problem: SelectionData, taken: readonly Taken[]) => unproven(problem, taken, 'odd', 'time-limit');

it('gives the values by level of what the rows allow', () => {
  const values = (taken: readonly Taken[]) => weigh(data, taken)?.levels.map(({ value }) => value);
  expect(values([take(0, 0), take(0, 1)])).toEqual([2, 30]);
  expect(values([take(0, 0), take(1, 0, 2)])).toEqual([1, 64]);
});

it.each([
  [
    'a row above its upper limit',
    { ...data, rows: { ...data.rows, upper: Float64Array.of(2, 9) } },
    [take(0, 0), take(0, 1)],
  ],
  ['a row below its lower limit', data, [take(0, 0)]],
  ['nothing, where something is needed', data, []],
  ['a column more often than it may be', data, [take(1, 0, 3)]],
  ['a column twice over', data, [take(1, 0), take(1, 0)]],
  ['part of a column', data, [take(1, 0, 0.5)]],
  ['less than nothing of a column', data, [take(1, 0, 2), take(0, 0, -1)]],
  ['a column that is not there', data, [take(1, 0), take(1, 1)]],
  ['a block that is not there', data, [take(1, 0), take(2, 0)]],
])('refuses %s', (_, problem, taken) => {
  expect(weigh(problem, taken)).toBeNull();
});

it('compares by the first level that differs', () => {
  expect(isMore([2, 0], [1, 9])).toBe(true);
  expect(isMore([1, 9], [2, 0])).toBe(false);
  expect(isMore([2, 5], [2, 5])).toBe(false);
});

it('packs a selection in numbers, and back', () => {
  const taken = [take(0, 1), take(7, 0, 2)];
  expect(unpack(pack(taken))).toEqual(taken);
});

it('of what it was told keeps the best that holds, whatever comes after it', () => {
  const told = toldOf(data);
  expect(told.best('odd', 'cancelled')).toBeNull();
  const lies = [[take(1, 0, 3)], [take(9, 9)], [take(0, 0), take(0, 1), take(0, 1)]];
  for (const taken of [[take(0, 1)], [take(0, 0), take(0, 1)], [take(1, 0)], ...lies]) told.tell(pack(taken));
  told.tell('nothing that was ever packed');
  expect(told.best('odd', 'cancelled')).toMatchObject({
    status: 'stopped-early',
    reason: 'cancelled',
    taken: [take(0, 0), take(0, 1)],
  });
  expect(told.beats([2, 29])).toBe(true);
  expect(told.beats([2, 30])).toBe(false);
});
