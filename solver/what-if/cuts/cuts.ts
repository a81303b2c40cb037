// Rows that every whole answer keeps and a linear answer breaks: with them, most linear answers come out whole.

import type { Columns } from '../../selection/columns.js';
import type { SelectionRows } from '../../selection/problem.js';
import type { Beside } from '../bound.js';
import { brokenCliques } from './cliques.js';
import { conflictsOf } from './conflicts.js';
import { brokenRings } from './odd-cycles.js';

/** Valid whatever is barred, forced or used up: fewer answers are possible then, never more. */
export type Cut = Beside;

/** What a linear answer takes, most first. A value within tolerance of 1 is 1. */
export interface Support {
  readonly used: readonly number[];
  readonly shareOf: (j: number) => number;
}

/** Those that these values break; empty where none is found, which does not mean that the values are whole. */
export type Cuts = (values: Float64Array) => readonly Cut[];

const NEAR = 1e-6;

export function cutsOf(columns: Columns, rows: SelectionRows): Cuts {
  const conflicts = conflictsOf(columns, rows);
  return (values) => {
    const shareOf = (j: number) => ((values[j] ?? 0) > 1 - NEAR ? 1 : (values[j] ?? 0));
    const used: number[] = [];
    values.forEach((value, j) => {
      if (value > NEAR && conflicts.isOnce(j)) used.push(j);
    });
    used.sort((a, b) => shareOf(b) - shareOf(a) || a - b);
    const support = { used, shareOf };
    const cliques = brokenCliques(conflicts, support);
    return cliques.length > 0 ? cliques : brokenRings(conflicts, support);
  };
}

/** Of these columns, at most so many. */
export const cutOf = (those: readonly number[], most: number): Cut => ({
  lower: Number.NEGATIVE_INFINITY,
  upper: most,
  columns: Int32Array.from(those).sort(),
  coefficients: new Float64Array(those.length).fill(1),
});

/** Whether a linear answer is whole as it stands. */
export const isWhole = (values: Float64Array): boolean =>
  values.every((value) => Math.abs(value - Math.round(value)) <= NEAR);
