// A question in the model's own terms: limits of every column and row as it would have them.

import type { Columns } from '../selection/columns.js';
import type { SelectionRows } from '../selection/problem.js';
import type { Beside, Limits } from './bound.js';
import type { ColumnAt, WhatIfQuestion } from './question.js';

export interface Asked {
  readonly held: Limits;
  readonly rows: Limits;
  readonly more: readonly Beside[];
  /** Columns whose limits are not those of the problem. */
  readonly changed: Int32Array;
}

/** Where columns of each block begin, side by side. */
export const firstOf = (columns: Columns, blocks: number): Int32Array => {
  const first = new Int32Array(blocks + 1).fill(columns.count);
  for (let j = columns.count - 1; j >= 0; j--) first[columns.block[j] ?? 0] = j;
  for (let block = blocks - 1; block >= 0; block--)
    if (columns.block[first[block] ?? 0] !== block) first[block] = first[block + 1] ?? 0;
  return first;
};

/** Throws for a block or a column that is not there. */
export function ask(columns: Columns, first: Int32Array, rows: SelectionRows, question: WhatIfQuestion): Asked {
  const { bar = [], force = [] } = question;
  const position = positions(columns, first);
  const held = { lower: new Float64Array(columns.count), upper: Float64Array.from(columns.upper) };
  const changed = new Set<number>();
  for (const block of bar) {
    if (!(block >= 0 && block + 1 < first.length)) throw new Error(`No block ${block}`);
    for (let j = first[block] ?? 0; j < (first[block + 1] ?? 0); j++) {
      held.upper[j] = 0;
      changed.add(j);
    }
  }
  for (const at of force) {
    const j = position(at);
    held.lower[j] = 1;
    held.upper[j] = 1;
    changed.add(j);
  }
  const more = (question.rows ?? []).map(
    ({ lower, upper, terms }): Beside => ({
      lower,
      upper,
      columns: Int32Array.from(terms, position),
      coefficients: Float64Array.from(terms, ({ coefficient }) => coefficient),
    }),
  );
  // What is too much for a row by itself is barred: a linear answer would take a part of it.
  for (const row of more)
    if (row.coefficients.every((coefficient) => coefficient >= 0))
      row.columns.forEach((j, k) => {
        if ((row.coefficients[k] ?? 0) <= row.upper || (held.lower[j] ?? 0) > 0) return;
        held.upper[j] = 0;
        changed.add(j);
      });
  return { held, rows, more, changed: Int32Array.from(changed).sort() };
}

export const positions =
  (columns: Columns, first: Int32Array) =>
  ({ block, column }: ColumnAt): number => {
    const j = (first[block] ?? columns.count) + column;
    if (columns.block[j] !== block || columns.place[j] !== column)
      throw new Error(`No column ${column} of block ${block}`);
    return j;
  };

/** Whether what is taken keeps every limit: in whole numbers, so without a tolerance. */
export function allows(columns: Columns, { held, rows, more }: Asked, times: Float64Array): boolean {
  const used = new Float64Array(rows.lower.length);
  for (let j = 0; j < columns.count; j++) {
    const often = times[j] ?? 0;
    if (often < (held.lower[j] ?? 0) || often > (held.upper[j] ?? 0)) return false;
    if (often === 0) continue;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
      used[columns.rows[k] ?? 0] = (used[columns.rows[k] ?? 0] ?? 0) + (columns.coefficients[k] ?? 0) * often;
  }
  return (
    used.every((use, row) => use >= (rows.lower[row] ?? 0) && use <= (rows.upper[row] ?? 0)) &&
    more.every((row) => {
      const use = row.columns.reduce((sum, j, k) => sum + (times[j] ?? 0) * (row.coefficients[k] ?? 0), 0);
      return use >= row.lower && use <= row.upper;
    })
  );
}
