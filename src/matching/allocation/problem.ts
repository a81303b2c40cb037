// A waiting list as a selection problem: columns, rows and levels in whole numbers, and the way back.
//
// Rewrites: who goes where, on the day, for everyone at once.
// Source:   a waiting list: each referral's columns, judged alone.
// Target:   one block of columns a referral, and one for pounds overspent where there is a budget; rows; the policy's levels.
// Caveat:   rules between children of different referrals are here only as far as they are sure: ask them of what is chosen.

import type { SelectionData } from '#solver/index';
import type { HomeId, Policy } from '#src/domain/index';
import { homesBefore, type Level, levelsOf, worthOf } from './levels.js';
import type { ProposalKept } from './proposal.js';
import { budgetRows, quotaRows } from './rows/council.js';
import { placesRows } from './rows/places.js';
import { rowsOfPins, rowsOfReferrals } from './rows/simple.js';
import type { Column, WaitingList } from './waiting-list.js';

/** A row over columns of the list: lower <= sum of coefficients of what is taken <= upper. */
export interface ListRow {
  readonly kind: 'child' | 'one-home' | 'majority' | 'places' | 'quota' | 'budget' | 'pin' | 'joint';
  /** The home it speaks of, where it is of one. */
  readonly home: HomeId | null;
  readonly terms: readonly { readonly column: Column; readonly coefficient: number }[];
  readonly lower: number;
  readonly upper: number;
}

export interface ListProblem {
  readonly data: SelectionData;
  /** By block, then by place: block i is `list.waiting[i]`. One more block, if there is a budget, holds 'overspend'. */
  readonly columns: readonly (readonly (Column | 'overspend')[])[];
  readonly rows: readonly ListRow[];
}

/** Every row that is sure from the list alone. */
export const rowsOfList = (list: WaitingList): readonly ListRow[] => [
  ...rowsOfReferrals(list),
  ...rowsOfPins(list),
  ...placesRows(list),
  ...quotaRows(list),
  ...budgetRows(list),
];

/**
 * `extraRows` are those of rules between referrals that were found broken, or what somebody asks besides. `own` are the list's own
 * rows, where they are at hand from before.
 */
export function problemOfList(
  list: WaitingList,
  policy: Policy,
  extraRows: readonly ListRow[],
  yesterday: ProposalKept | null,
  own: readonly ListRow[] = rowsOfList(list),
  levels: readonly Level[] = levelsOf(policy, yesterday),
): ListProblem {
  const rows = [...own, ...extraRows];
  const budget = rows.find(({ kind }) => kind === 'budget');
  const before = homesBefore(yesterday);
  const entries = new Map<Column, Entry[]>();
  for (const [row, { terms }] of rows.entries())
    for (const { column, coefficient } of terms) {
      if (coefficient === 0) continue;
      const of = entries.get(column);
      if (of === undefined) entries.set(column, [{ row, coefficient }]);
      else of.push({ row, coefficient });
    }
  const worth = (level: Level) => (column: Column) => worthOf(level, column, list, before);
  const blocks = list.waiting.map(({ columns }) =>
    blockOf(
      levels.map((level) => columns.map(worth(level))),
      columns.map((column) => entries.get(column) ?? []),
    ),
  );
  return {
    data: {
      levels,
      rows: {
        lower: Float64Array.from(rows, ({ lower }) => lower),
        upper: Float64Array.from(rows, ({ upper }) => upper),
      },
      columns: budget === undefined ? blocks : [...blocks, overspend(levels, rows.indexOf(budget), budget)],
    },
    columns: [...list.waiting.map(({ columns }) => columns), ...(budget === undefined ? [] : [['overspend'] as const])],
    rows,
  };
}

interface Entry {
  readonly row: number;
  readonly coefficient: number;
}
type Block = SelectionData['columns'][number];

function blockOf(values: readonly (readonly number[])[], entries: readonly (readonly Entry[])[]): Block {
  const starts = new Uint32Array(entries.length + 1);
  for (const [j, of] of entries.entries()) starts[j + 1] = (starts[j] ?? 0) + of.length;
  const flat = entries.flat();
  return {
    count: entries.length,
    values: values.map((each) => Int32Array.from(each)),
    starts,
    rows: Uint32Array.from(flat, ({ row }) => row),
    coefficients: Int32Array.from(flat, ({ coefficient }) => coefficient),
  };
}

/** Pounds over the budget: as many as could be spent at all, each worth one less on its level. */
function overspend(levels: readonly Level[], row: number, { terms }: ListRow): Block {
  const most = new Map<string, number>();
  for (const { column, coefficient } of terms)
    for (const child of column.children) most.set(child, Math.max(most.get(child) ?? 0, coefficient));
  const upper = [...most.values()].reduce((sum, each) => sum + each, 0);
  return {
    ...blockOf(
      levels.map((level) => [level === 'overspend' ? -1 : 0]),
      [[{ row, coefficient: -1 }]],
    ),
    upper: Int32Array.of(upper),
  };
}
