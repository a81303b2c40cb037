// What is left to choose when a bound has shut out most columns and settled others: a small problem of the same kind.

import { type Columns, emptyColumns } from '../selection/columns.js';
import type { Asked } from './asked.js';
import type { Limits } from './bound.js';

/** A level over all columns that is settled: what is chosen must come to this. */
export interface Settled {
  readonly values: Int32Array;
  readonly least: number;
}

export interface RestOf {
  /** The open columns, in their order; their own values by level. */
  readonly columns: Columns;
  readonly rows: Limits;
}

/** Rows that open columns are in, less what is taken already; the settled levels, and rows of the question, after them. */
export function restOf(
  all: Columns,
  { rows, more, held }: Asked,
  open: readonly number[],
  taken: Float64Array,
  settled: readonly Settled[],
): RestOf {
  const used = useOf(all, taken, rows.lower.length);
  const lower: number[] = [];
  const upper: number[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (row: number): number => {
    const known = numbers.get(row);
    if (known !== undefined) return known;
    numbers.set(row, lower.length);
    upper.push((rows.upper[row] ?? 0) - (used[row] ?? 0));
    return lower.push((rows.lower[row] ?? 0) - (used[row] ?? 0)) - 1;
  };
  const across = [
    ...more.map((row) => ({ ...row, at: spread(all.count, row.columns, row.coefficients) })),
    ...settled.map(({ values, least }) => ({ lower: least, upper: Number.POSITIVE_INFINITY, at: values })),
  ].map((row) => {
    const already = row.at.reduce((sum, each, j) => sum + each * (taken[j] ?? 0), 0);
    upper.push(row.upper - already);
    return { at: row.at, number: lower.push(row.lower - already) - 1 };
  });

  const starts = [0];
  const of: number[] = [];
  const coefficients: number[] = [];
  for (const j of open) {
    for (let k = all.starts[j] ?? 0; k < (all.starts[j + 1] ?? 0); k++) {
      of.push(numberOf(all.rows[k] ?? 0));
      coefficients.push(all.coefficients[k] ?? 0);
    }
    for (const { at, number } of across) {
      if ((at[j] ?? 0) === 0) continue;
      of.push(number);
      coefficients.push(at[j] ?? 0);
    }
    starts.push(of.length);
  }
  const columns: Columns = {
    ...emptyColumns(open.length, 0, 0),
    values: all.values.map((values) => Int32Array.from(open, (j) => values[j] ?? 0)),
    starts: Uint32Array.from(starts),
    rows: Uint32Array.from(of),
    coefficients: Int32Array.from(coefficients),
    upper: Int32Array.from(open, (j) => held.upper[j] ?? 0),
  };
  return { columns, rows: { lower: Float64Array.from(lower), upper: Float64Array.from(upper) } };
}

export function useOf(all: Columns, taken: Float64Array, rowCount: number): Float64Array {
  const used = new Float64Array(rowCount);
  taken.forEach((often, j) => {
    if (often === 0) return;
    for (let k = all.starts[j] ?? 0; k < (all.starts[j + 1] ?? 0); k++)
      used[all.rows[k] ?? 0] = (used[all.rows[k] ?? 0] ?? 0) + often * (all.coefficients[k] ?? 0);
  });
  return used;
}

function spread(count: number, those: Int32Array, coefficients: Float64Array): Int32Array {
  const at = new Int32Array(count);
  those.forEach((j, k) => {
    at[j] = (at[j] ?? 0) + (coefficients[k] ?? 0);
  });
  return at;
}
