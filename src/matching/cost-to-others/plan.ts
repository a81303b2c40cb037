// A plan for the others: what is taken, as columns of the list and as the solver has it, and what it is worth.

import type { RowMore, Taken } from '#solver/index';
import type { ListProblem } from '../allocation/problem.js';
import type { Column, PlaceColumn } from '../allocation/waiting-list.js';

export interface Plan {
  readonly taken: readonly Taken[];
  /** By level, of those that count. */
  readonly levels: readonly number[];
}

export const columnsOf = ({ columns }: ListProblem, { taken }: Plan): readonly Column[] =>
  taken.flatMap(({ block, column }) => {
    const found = columns[block]?.[column];
    return found === undefined || found === 'overspend' ? [] : [found];
  });

export const placesIn = (problem: ListProblem, plan: Plan): readonly PlaceColumn[] =>
  columnsOf(problem, plan).filter((column) => column.kind === 'place');

export function keeps({ taken }: Plan, rows: readonly RowMore[]): boolean {
  const times = new Map(taken.map((at) => [`${at.block}/${at.column}`, at.times]));
  return rows.every(({ lower, upper, terms }) => {
    let sum = 0;
    for (const { block, column, coefficient } of terms) sum += coefficient * (times.get(`${block}/${column}`) ?? 0);
    return sum >= lower && sum <= upper;
  });
}

/** Below 0 where the first is worse: the first level that differs decides. */
export function byLevels(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((value, i) => value !== b[i]);
  return level < 0 ? 0 : (a[level] ?? 0) - (b[level] ?? 0);
}

/** What each block's part of a plan is worth, by level. */
export function worthToEach({ data }: ListProblem, { taken, levels }: Plan): readonly (readonly number[])[] {
  const worth = data.columns.map(() => levels.map(() => 0));
  for (const { block, column, times } of taken) {
    const of = worth[block];
    data.columns[block]?.values.slice(0, levels.length).forEach((values, level) => {
      if (of !== undefined) of[level] = (of[level] ?? 0) + times * (values[column] ?? 0);
    });
  }
  return worth;
}
