// What settles plans that are as good: first what was there before, and then each column's own number, drawn and fixed.

import type { Columns } from '../selection/columns.js';

/** Levels, first counts first. A plan with as much on all three as another is, but for a chance of one in a million, that plan. */
export const preferences = (columns: Columns, near: Float64Array): readonly Int32Array[] => [
  Int32Array.from(near),
  ...[1, 2].map((turn) => Int32Array.from({ length: columns.count }, (_, j) => draw(columns, j, turn))),
];

/** The same as one number a column, while a plan takes 64 of them at most: 6 bits over each level's 10. */
export const together = ([kept, first, second]: readonly Int32Array[], j: number): number =>
  (kept?.[j] ?? 0) * 2 ** 32 + (first?.[j] ?? 0) * 2 ** 16 + (second?.[j] ?? 0);

/** By where a column is in the problem and by nothing else: 10 bits, well mixed. */
function draw(columns: Columns, j: number, turn: number): number {
  let h = Math.imul((columns.block[j] ?? 0) + 1, 0x9e3779b1) ^ Math.imul((columns.place[j] ?? 0) + turn, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(turn, 0xc2b2ae35), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 22;
}
