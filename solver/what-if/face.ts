// What a bound says of the best plans: which columns they may differ in, and which rows all of them fill.

import type { Columns } from '../selection/columns.js';
import type { Asked } from './asked.js';
import type { Relaxed } from './climb.js';
import { useOf } from './rest-of.js';

/** One of the best plans, and what all of them are worth. */
export interface Best {
  readonly times: Float64Array;
  readonly worth: number;
}

/**
 * Which columns are in some best plans and not in others. With d < 0, a plan that takes the column is worth U + d at most;
 * with d > 0, one that leaves it out U - d at most: where that is less than what is reached, no best plan does. What then
 * has no room beside those that every best plan takes is in none.
 */
export function leftOpen(columns: Columns, asked: Asked, bound: Relaxed['bound'], best: Best) {
  const { held } = asked;
  const taken = new Float64Array(columns.count);
  const candidates: number[] = [];
  for (let j = 0; j < columns.count; j++) {
    const d = bound.reduced[j] ?? 0;
    if ((held.lower[j] ?? 0) > 0) taken[j] = held.lower[j] ?? 0;
    else if (held.upper[j] === 0) continue;
    else if (d > 0 && bound.upper - d < best.worth) taken[j] = held.upper[j] ?? 0;
    else if (bound.upper + Math.min(0, d) >= best.worth) candidates.push(j);
  }
  const room = roomBeside(columns, asked, taken);
  const fits = (j: number) => {
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
      if ((columns.coefficients[k] ?? 0) > (room[columns.rows[k] ?? 0] ?? 0)) return false;
    return true;
  };
  return { open: candidates.filter((j) => best.times[j] !== 0 || fits(j)), taken };
}

/**
 * Only best plans, without a row for their value: one that leaves a unit of a row with price y unused is worth U - y at
 * most, so where that is less than what is reached the row is full (complementary slackness, with a gap).
 */
export function faceOf(asked: Asked, { bound, beside }: Relaxed, gap: number): Asked {
  const { lower, upper } = asked.rows;
  const price = (row: number) => bound.multipliers[row] ?? 0;
  return {
    ...asked,
    rows: {
      lower: lower.map((limit, row) => (price(row) > gap ? (upper[row] ?? 0) : limit)),
      upper: upper.map((limit, row) => (price(row) < -gap ? (lower[row] ?? 0) : limit)),
    },
    more: beside.map((row, i) => ({
      ...row,
      lower: price(lower.length + i) > gap ? row.upper : row.lower,
      upper: price(lower.length + i) < -gap ? row.lower : row.upper,
    })),
  };
}

/** What is left of each upper limit; no limit where some column gives back. */
function roomBeside(columns: Columns, { rows }: Asked, taken: Float64Array): Float64Array {
  const used = useOf(columns, taken, rows.upper.length);
  const room = rows.upper.map((upper, row) => upper - (used[row] ?? 0));
  columns.coefficients.forEach((each, k) => {
    if (each < 0) room[columns.rows[k] ?? 0] = Number.POSITIVE_INFINITY;
  });
  return room;
}
