// The bound of a weighted objective from multipliers of its rows, added without a rounding error, and what it leaves open.
//
// U(y) = sum of y_i * (its limit) + sum of max(d_j * lower_j, d_j * upper_j), d_j = c_j - sum of y_i * a_ij: no feasible x
// has c*x above U(y), whatever y is (weak duality). Multipliers are rounded to a power of two so fine that every sum stays
// under 2^53 steps of it: then floating point adds exactly. Rounding y only loosens U.

import type { Columns } from '../selection/columns.js';

export interface Limits {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Rows beside those of the columns: cuts, and rows of one question. */
export interface Beside {
  readonly lower: number;
  readonly upper: number;
  readonly columns: Int32Array;
  readonly coefficients: Float64Array;
}

export interface Bound {
  readonly upper: number;
  /** What a column could still add: d_j. */
  readonly reduced: Float64Array;
  /** y, as rounded: one a row, then one for each beside. */
  readonly multipliers: Float64Array;
}

/** Null where the numbers are too large to be added exactly. A multiplier that leans on a limit that is not there counts as 0. */
export function boundOf(
  columns: Columns,
  worth: Float64Array,
  held: Limits,
  rows: Limits,
  beside: readonly Beside[],
  duals: Float64Array,
): Bound | null {
  for (let step = FINEST; step <= COARSEST; step *= 16) {
    const bound = inSteps(step, columns, worth, held, rows, beside, duals);
    if (bound !== null) return bound;
  }
  return null;
}

const FINEST = 2 ** -20;
const COARSEST = 2 ** -6;

function inSteps(
  step: number,
  columns: Columns,
  worth: Float64Array,
  held: Limits,
  rows: Limits,
  beside: readonly Beside[],
  duals: Float64Array,
): Bound | null {
  const own = rows.lower.length;
  const limitOf = (row: number, y: number): number => {
    const side = y > 0 ? 'upper' : 'lower';
    return (row < own ? rows[side][row] : beside[row - own]?.[side]) ?? 0;
  };
  const most = step * 2 ** 53;

  const y = duals.map((dual, row) => {
    const rounded = Math.round(dual / step) * step;
    return rounded !== 0 && Number.isFinite(limitOf(row, rounded)) ? rounded : 0;
  });
  const reduced = Float64Array.from(worth);
  const weight = worth.map(Math.abs);
  const spend = (j: number, part: number) => {
    reduced[j] = (reduced[j] ?? 0) - part;
    weight[j] = (weight[j] ?? 0) + Math.abs(part);
  };
  for (let j = 0; j < columns.count; j++)
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
      spend(j, (y[columns.rows[k] ?? 0] ?? 0) * (columns.coefficients[k] ?? 0));
  beside.forEach((row, i) => {
    const price = y[own + i] ?? 0;
    row.columns.forEach((j, k) => {
      spend(j, price * (row.coefficients[k] ?? 0));
    });
  });
  let upper = 0;
  let total = 0;
  const add = (part: number) => {
    upper += part;
    total += Math.abs(part);
  };
  for (let row = 0; row < y.length; row++) {
    const price = y[row] ?? 0;
    if (price !== 0) add(price * limitOf(row, price));
  }
  for (let j = 0; j < columns.count; j++) {
    const d = reduced[j] ?? 0;
    if ((weight[j] ?? 0) >= most) return null;
    if (d !== 0) add(d > 0 ? d * (held.upper[j] ?? 0) : d * (held.lower[j] ?? 0));
  }
  return total < most ? { upper, reduced, multipliers: y } : null;
}
