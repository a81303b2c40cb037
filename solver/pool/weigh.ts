// Weighs what another thread says was taken, from nothing but the problem: nothing is believed on its word.

import type { LevelAnswer, SelectionAnswer } from '../selection/answer.js';
import { faultsOf } from '../selection/check.js';
import { problemOf, type SelectionData, type Taken } from '../selection/problem.js';

/** What it would be worth, level by level; whether it may be taken at all is not asked. */
export const valuesOf = ({ levels, columns }: SelectionData, taken: readonly Taken[]): readonly number[] =>
  levels.map((_, level) =>
    taken.reduce((sum, { block, column, times }) => sum + (columns[block]?.values[level]?.[column] ?? 0) * times, 0),
  );

/** The first level that differs decides. */
export function isMore(a: readonly number[], b: readonly number[]): boolean {
  const level = a.findIndex((value, i) => value !== b[i]);
  return level >= 0 && (a[level] ?? 0) > (b[level] ?? 0);
}

/** An answer that claims no more than what it takes and what that is worth; null when the rows do not allow it. */
export function unproven(
  data: SelectionData,
  taken: readonly Taken[],
  engine: string,
  reason: string,
): SelectionAnswer | null {
  const values = valuesOf(data, taken);
  const levels = data.levels.map(
    (name, i): LevelAnswer => ({ name, value: values[i] ?? 0, bound: null, closedBy: 'none', proof: null, open: 0 }),
  );
  const columns = data.columns.reduce((sum, { count }) => sum + count, 0);
  const effort = { columns, components: 0, linearSolves: 0, integerSolves: 0, mostHeld: 0 };
  // Nothing was proved of any part: all rows are one.
  const parts = new Int32Array(data.rows.lower.length);
  const answer: SelectionAnswer = {
    status: 'stopped-early',
    taken,
    levels,
    parts,
    derived: [],
    engine,
    reason,
    effort,
  };
  return faultsOf(problemOf(data), answer).length === 0 ? answer : null;
}
