// Makes a model smaller without changing its answer, for an engine whose columns all start at 0.
//
// Rewrites:  fixed columns, lower bounds other than 0, upper bounds that a row already implies, rows without columns.
// From:      lower <= x <= upper for every column, and rows over all of them.
// To:        x = lower + y with y >= 0, only for columns that can move, and rows over those; an upper bound is kept only
//            where no row of non-negative terms (a.y <= b with b / a_j <= upper_j) holds it.
// Caveat:    the value of the reduced objective leaves out what the fixed part is worth: recompute it from the answer.

import type { Column, Model, Row, Term } from '../model.js';

export interface ReducedColumn {
  /** Its position in the model. */
  readonly column: number;
  readonly whole: boolean;
  readonly worth: number;
  /** Null when there is none, or when a row implies it. */
  readonly upper: number | null;
}

export interface Reduced {
  readonly sense: 'max' | 'min';
  readonly columns: readonly ReducedColumn[];
  readonly rows: readonly Row[];
  /** From values of the reduced columns, by model position, to values of all columns of the model. */
  readonly restore: (found: ReadonlyMap<number, number>) => readonly number[];
}

/** What taking a constant out of a row's limit may leave behind in floating point. */
const rounding = 1e-9;

/** Null when a column has no value within its bounds, or a row that nothing can move is broken. */
export function reduce(model: Model): Reduced | null {
  const columns = model.columns.map(tightened);
  if (columns.some(({ lower, upper }) => upper !== null && lower > upper)) return null;
  const moves = (position: number) => columns[position]?.lower !== columns[position]?.upper;
  const rows = model.rows.map((row) => shifted(row, columns, moves));
  if (rows.some((row) => row.terms.length === 0 && ((row.lower ?? 0) > rounding || (row.upper ?? 0) < -rounding)))
    return null;
  const kept = rows.filter((row) => row.terms.length > 0);
  const implied = impliedUppers(kept);
  const worth = new Map(merged(model.objective.terms).map((term) => [term.column, term.coefficient]));
  return {
    sense: model.objective.sense,
    rows: kept,
    columns: columns.flatMap(({ kind, lower, upper }, column) => {
      if (!moves(column)) return [];
      const range = upper === null ? null : upper - lower;
      const held = range !== null && (implied.get(column) ?? Number.POSITIVE_INFINITY) <= range;
      return [{ column, whole: kind !== 'continuous', worth: worth.get(column) ?? 0, upper: held ? null : range }];
    }),
    restore: (found) => columns.map(({ lower }, position) => lower + (found.get(position) ?? 0)),
  };
}

/** Whole columns have whole bounds. */
export const tightened = (column: Column): Column =>
  column.kind === 'continuous'
    ? column
    : {
        ...column,
        lower: Math.ceil(column.lower),
        upper: column.upper === null ? null : Math.floor(column.upper),
      };

function shifted(row: Row, columns: readonly Column[], moves: (position: number) => boolean): Row {
  const terms = merged(row.terms);
  const constant = terms.reduce((sum, term) => sum + term.coefficient * (columns[term.column]?.lower ?? 0), 0);
  return {
    name: row.name,
    terms: terms.filter((term) => moves(term.column)),
    lower: row.lower === null ? null : row.lower - constant,
    upper: row.upper === null ? null : row.upper - constant,
  };
}

/** One term a column, and none of nothing. */
export function merged(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<number, number>();
  for (const { column, coefficient } of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
  return [...sums].filter(([, sum]) => sum !== 0).map(([column, coefficient]) => ({ column, coefficient }));
}

function impliedUppers(rows: readonly Row[]): ReadonlyMap<number, number> {
  const implied = new Map<number, number>();
  for (const { terms, upper } of rows) {
    if (upper === null || upper < 0 || terms.some((term) => term.coefficient < 0)) continue;
    for (const { column, coefficient } of terms) {
      implied.set(column, Math.min(implied.get(column) ?? Number.POSITIVE_INFINITY, upper / coefficient));
    }
  }
  return implied;
}
