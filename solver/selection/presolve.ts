// What is plain before any solving: how often a column can be taken at all, and which rows could ever be broken.

import type { Columns } from './columns.js';
import type { SelectionRows } from './problem.js';

export interface Sifted {
  /** How often each column can be taken at most: its own limit, or what a row that nothing can relieve leaves of it. */
  readonly upper: Int32Array;
  /** 1 where some choice of columns would break the row. The others hold whatever is taken, and link nothing. */
  readonly binds: Uint8Array;
}

/** Null when some row is broken whatever is taken. */
export function sift(columns: Columns, rows: SelectionRows): Sifted | null {
  const upper = alone(columns, rows);
  const { least, most } = reach(columns, upper, rows.lower.length);
  const binds = new Uint8Array(least.length);
  for (let row = 0; row < binds.length; row++) {
    const [lower, limit] = [rows.lower[row] ?? 0, rows.upper[row] ?? 0];
    if ((most[row] ?? 0) < lower || (least[row] ?? 0) > limit) return null;
    binds[row] = (most[row] ?? 0) > limit || (least[row] ?? 0) < lower ? 1 : 0;
  }
  return { upper, binds };
}

/**
 * A row whose coefficients are all 0 or more holds each column by itself: x_j <= upper / a_j. (With a negative coefficient
 * something else could make room.) Rows of only negative ones, with a lower limit, are the same seen from below.
 */
function alone(columns: Columns, rows: SelectionRows): Int32Array {
  const signs = new Uint8Array(rows.lower.length);
  for (let k = 0; k < columns.rows.length; k++) {
    const coefficient = columns.coefficients[k] ?? 0;
    const row = columns.rows[k] ?? 0;
    if (coefficient > 0) signs[row] = (signs[row] ?? 0) | 1;
    if (coefficient < 0) signs[row] = (signs[row] ?? 0) | 2;
  }
  const upper = columns.upper.slice();
  for (let j = 0; j < columns.count; j++) {
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      const coefficient = columns.coefficients[k] ?? 0;
      if (coefficient === 0 || signs[row] === 3) continue;
      const room = coefficient > 0 ? (rows.upper[row] ?? 0) : (rows.lower[row] ?? 0);
      const times = Math.max(0, Math.floor(room / coefficient));
      if (times < (upper[j] ?? 0)) upper[j] = times;
    }
  }
  return upper;
}

function reach(columns: Columns, upper: Int32Array, rowCount: number) {
  const least = new Float64Array(rowCount);
  const most = new Float64Array(rowCount);
  for (let j = 0; j < columns.count; j++) {
    const times = upper[j] ?? 0;
    if (times === 0) continue;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      const change = (columns.coefficients[k] ?? 0) * times;
      if (change > 0) most[row] = (most[row] ?? 0) + change;
      else least[row] = (least[row] ?? 0) + change;
    }
  }
  return { least, most };
}
