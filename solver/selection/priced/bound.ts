// A bound from multipliers, in whole numbers: what no selection can beat, whatever an engine believes.
//
// For any y with y_i >= 0 where a row has only an upper limit, y_i <= 0 where it has only a lower one, and d = c - yA:
//   c.x = d.x + y.(Ax) <= U(y) = sum_i (y_i > 0 ? y_i upper_i : y_i lower_i) + sum_j max(0, d_j) times_j.
// (Lagrangian relaxation; Geoffrion 1974.) Everything is counted in units of 2^-20, so that sums of doubles are exact.

import type { Part } from '../parts.js';

export const UNIT = 2 ** 20;
/** Reduced costs below this are an engine's rounding, in units. */
export const NOISE = UNIT / 2 ** 14;
const BITS = 20n;
const SAFE = 2 ** 53;
/** What one row may add to a reduced cost, so that dozens of rows stay under what is safe. */
const EACH = 2 ** 47;

/** A part with what each column is worth for now, and the levels before as rows "sum of values x times >= least". */
export interface Goal {
  readonly part: Part;
  readonly worth: Float64Array;
  readonly kept: readonly Kept[];
}

export interface Kept {
  readonly level: number;
  readonly values: Int32Array;
  readonly least: number;
  /** The largest of the values, without its sign. */
  readonly largest: number;
}

/** In units: one multiplier a row, then one for each kept level. */
export interface Bound {
  readonly multipliers: Float64Array;
  /** d_j in units, exact. */
  readonly reduced: Float64Array;
  /** U(y) in units. */
  readonly total: bigint;
  /** The whole number under U(y): values are whole, so nothing is worth more. */
  readonly worth: number;
}

/** Clipped by the rows' senses and to what stays exact (nearer to 0 only loosens the bound), and rounded to units. */
export function clipped({ part: { rows }, kept }: Goal, largest: Float64Array, duals: Float64Array): Float64Array {
  const rowCount = rows.lower.length;
  return duals.map((dual, row) => {
    const most = Math.floor(EACH / Math.max(1, largest[row] ?? kept[row - rowCount]?.largest ?? 1));
    const units = Math.max(-most, Math.min(most, Math.round(dual * UNIT)));
    if (row >= rowCount) return Math.min(0, units) + 0;
    if (units > 0 && rows.upper[row] === Number.POSITIVE_INFINITY) return 0;
    if (units < 0 && rows.lower[row] === Number.NEGATIVE_INFINITY) return 0;
    return Number.isFinite(units) ? units + 0 : 0;
  });
}

/** d_j for columns from..to, into `reduced`. Throws when a number is beyond what doubles hold exactly. */
export function reduceCosts(goal: Goal, y: Float64Array, reduced: Float64Array, from: number, to: number): void {
  const { starts, rows, coefficients } = goal.part.columns;
  const first = goal.part.rows.lower.length;
  for (let j = from; j < to; j++) {
    let cost = (goal.worth[j] ?? 0) * UNIT;
    let size = Math.abs(cost);
    const end = starts[j + 1] ?? 0;
    for (let k = starts[j] ?? 0; k < end; k++) {
      const part = (y[rows[k] ?? 0] ?? 0) * (coefficients[k] ?? 0);
      cost -= part;
      size += Math.abs(part);
    }
    for (let i = 0; i < goal.kept.length; i++) {
      const part = (y[first + i] ?? 0) * (goal.kept[i]?.values[j] ?? 0);
      cost -= part;
      size += Math.abs(part);
    }
    if (!(size < SAFE)) throw new RangeError('A reduced cost is beyond exact arithmetic: the numbers are too large');
    reduced[j] = cost;
  }
}

/** What the rows' side of U(y) adds up to, in units. */
export function limitsAt({ part: { rows }, kept }: Goal, y: Float64Array): bigint {
  let total = 0n;
  const rowCount = rows.lower.length;
  for (let row = 0; row < y.length; row++) {
    const units = y[row] ?? 0;
    if (units === 0) continue;
    const own = row < rowCount ? (units > 0 ? rows.upper[row] : rows.lower[row]) : kept[row - rowCount]?.least;
    total += BigInt(units) * BigInt(own ?? 0);
  }
  return total;
}

/** What the columns' side of U(y) adds up to, for columns from..to, in units. */
export function gainsAt(goal: Goal, reduced: Float64Array, from: number, to: number): bigint {
  const { upper } = goal.part.columns;
  let total = 0n;
  let sum = 0;
  for (let j = from; j < to; j++) {
    const cost = reduced[j] ?? 0;
    if (cost <= 0) continue;
    if (upper[j] !== 1) total += BigInt(cost) * BigInt(upper[j] ?? 0);
    else {
      if (sum + cost >= SAFE) {
        total += BigInt(sum);
        sum = 0;
      }
      sum += cost;
    }
  }
  return total + BigInt(sum);
}

export const totalled = (multipliers: Float64Array, reduced: Float64Array, total: bigint): Bound => ({
  multipliers,
  reduced,
  total,
  worth: Number(total >> BITS),
});

/** How far U(y) is above the least gain on `value`, in units: below 0, nothing better is left. */
export const slackOver = ({ total }: Bound, value: number): number =>
  Number(total - (BigInt(value) + 1n) * BigInt(UNIT));
