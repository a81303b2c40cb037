// One objective for as many levels as its numbers can hold: each level weighs more than all that those after it could change.

import type { Highs } from 'highs';
import { openSession } from '../highs/session.js';
import type { Columns } from '../selection/columns.js';
import type { SelectionRows } from '../selection/problem.js';
import { boundOf } from './bound.js';

export interface Weighted {
  /** How many levels the one objective holds, from the first: more of it is better by levels, and equal is equal. */
  readonly levels: number;
  readonly weights: readonly number[];
  /** One a column. */
  readonly worth: Float64Array;
}

/** Engines add in double precision with a tolerance of 1e-7: beyond this, a unit of the last level is lost in it. */
const MOST = 2 ** 40;

export function weigh(highs: Highs, columns: Columns, rows: SelectionRows, levels: number): Weighted {
  const ranges = columns.values.slice(0, levels).map((values) => range(highs, columns, rows, values));
  let count = 0;
  for (let product = 1; count < ranges.length; count++) {
    product *= (ranges[count] ?? 0) + 1;
    if (product > MOST && count > 0) break;
  }
  const weights = ranges
    .slice(0, count)
    .map((_, level) => ranges.slice(level + 1, count).reduce((product, each) => product * (each + 1), 1));
  const worth = new Float64Array(columns.count);
  weights.forEach((weight, level) => {
    columns.values[level]?.forEach((value, j) => {
      worth[j] = (worth[j] ?? 0) + weight * value;
    });
  });
  return { levels: count, weights, worth };
}

/** No two selections differ by more on this level. */
const range = (highs: Highs, columns: Columns, rows: SelectionRows, values: Int32Array): number =>
  most(highs, columns, rows, Float64Array.from(values)) +
  most(
    highs,
    columns,
    rows,
    Float64Array.from(values, (value) => -value),
  );

/** An upper bound of what a selection is worth, from one linear solve; 0 without one where nothing is worth anything. */
function most(highs: Highs, columns: Columns, rows: SelectionRows, worth: Float64Array): number {
  if (worth.every((value) => value <= 0)) return 0;
  const held = { lower: new Float64Array(columns.count), upper: Float64Array.from(columns.upper) };
  const session = openSession(highs, rows);
  try {
    session.addColumns(sessionColumns(columns, worth, held.upper));
    const { duals } = session.linear();
    const bound = boundOf(columns, worth, held, rows, [], duals ?? new Float64Array(rows.lower.length));
    return Math.max(0, Math.floor(bound?.upper ?? Number.POSITIVE_INFINITY));
  } finally {
    session.dispose();
  }
}

export const sessionColumns = (columns: Columns, worth: Float64Array, upper: Float64Array) => ({
  worth,
  lower: new Float64Array(columns.count),
  upper,
  starts: Int32Array.from(columns.starts),
  rows: Int32Array.from(columns.rows),
  coefficients: Float64Array.from(columns.coefficients),
});
