// A lawful selection without a solver: the best column first, each that still fits. For when no answer can be had in time.

import type { Company } from './joint/company.js';
import type { ListProblem } from './problem.js';
import type { Column, PlaceColumn, WaitingList } from './waiting-list.js';

/** What is kept, and whatever else fits beside it: pins first, then by the levels. Keeps every row but a budget, and every rule. */
export function completed(
  { waiting }: WaitingList,
  { data, columns, rows }: ListProblem,
  kept: readonly Column[],
  company: Company,
): readonly Column[] {
  const worth = new Map<Column, readonly number[]>();
  for (const [block, each] of columns.entries())
    for (const [place, column] of each.entries())
      if (column !== 'overspend')
        worth.set(column, data.columns[block]?.values.map((values) => values[place] ?? 0) ?? []);
  const pinned = new Set(rows.filter(({ kind }) => kind === 'pin').flatMap(({ terms }) => terms.map((t) => t.column)));
  const used = rows.map(() => 0);
  const rowsOf = rowsByColumn(rows);
  const chosen: Column[] = [];
  const fits = (column: Column) =>
    (rowsOf.get(column) ?? []).every(
      ({ row, coefficient }) => (used[row] ?? 0) + coefficient <= (rows[row]?.upper ?? 0),
    );
  const take = (column: Column) => {
    for (const { row, coefficient } of rowsOf.get(column) ?? []) used[row] = (used[row] ?? 0) + coefficient;
    chosen.push(column);
  };
  for (const column of kept) take(column);
  const order = waiting
    .flatMap((each) => each.columns)
    .filter((column) => !kept.includes(column))
    .sort(
      (a, b) =>
        Number(pinned.has(b)) - Number(pinned.has(a)) ||
        (pinned.has(a) ? a.children.length - b.children.length : 0) ||
        compare(worth.get(b) ?? [], worth.get(a) ?? []),
    );
  for (const column of order)
    if (fits(column) && (column.kind === 'wait' || company.judge([...at(chosen, column), column]).broken.length === 0))
      take(column);
  return chosen;
}

const at = (chosen: readonly Column[], { home }: PlaceColumn): readonly PlaceColumn[] =>
  chosen.filter((column) => column.kind === 'place').filter((column) => column.home.id === home.id);

function rowsByColumn(rows: ListProblem['rows']) {
  const of = new Map<Column, { readonly row: number; readonly coefficient: number }[]>();
  for (const [row, { kind, terms }] of rows.entries())
    if (kind !== 'budget')
      for (const { column, coefficient } of terms) of.set(column, [...(of.get(column) ?? []), { row, coefficient }]);
  return of;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
