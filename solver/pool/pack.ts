// A selection as plain numbers: better ones may come by the hundred, and numbers cross between threads at no cost.

import type { Taken } from '../selection/problem.js';

/** Block, column and times of each, one after the other. */
export function pack(taken: readonly Taken[]): Int32Array {
  const packed = new Int32Array(3 * taken.length);
  taken.forEach(({ block, column, times }, i) => {
    packed.set([block, column, times], 3 * i);
  });
  return packed;
}

export const unpack = (packed: Int32Array): readonly Taken[] =>
  Array.from({ length: Math.floor(packed.length / 3) }, (_, i) => ({
    block: packed[3 * i] ?? 0,
    column: packed[3 * i + 1] ?? 0,
    times: packed[3 * i + 2] ?? 0,
  }));
