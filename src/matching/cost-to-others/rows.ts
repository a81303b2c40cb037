// What an option uses of what the others share, as rows over their columns: what is left of places, quotas and the budget.

import type { ColumnAt, RowMore } from '#solver/index';
import type { HomeId } from '#src/domain/index';
import type { ListProblem, ListRow } from '../allocation/problem.js';
import { budgetRows, quotaRows } from '../allocation/rows/council.js';
import { placesRows } from '../allocation/rows/places.js';
import type { Column, PlaceColumn, WaitingList } from '../allocation/waiting-list.js';
import type { Asking } from './asking.js';

/** Where each column is in the problem: the option's own may be nowhere. */
export type Positions = ReadonlyMap<Column | 'overspend', ColumnAt>;

export const positionsOf = ({ columns }: ListProblem): Positions =>
  new Map(columns.flatMap((each, block) => each.map((of, column) => [of, { block, column }] as const)));

/** The list's columns at each home, by the referral's place in it. */
export type ColumnsByHome = ReadonlyMap<HomeId, ReadonlyMap<number, readonly PlaceColumn[]>>;

export function columnsByHome({ waiting }: WaitingList): ColumnsByHome {
  const homes = new Map<HomeId, Map<number, PlaceColumn[]>>();
  for (const { columns } of waiting)
    for (const column of columns) {
      if (column.kind !== 'place') continue;
      const there = homes.get(column.home.id) ?? new Map<number, PlaceColumn[]>();
      homes.set(column.home.id, there);
      there.set(column.at, [...(there.get(column.at) ?? []), column]);
    }
  return homes;
}

/**
 * Rows of the option's homes are made anew with it among the others: it may use a place in a home that no two of them wanted.
 * Quotas and the budget are those of the problem, less what the option uses.
 */
export function rowsTaking(
  { list, at }: Asking,
  { problem, positions, homes }: { problem: ListProblem; positions: Positions; homes: ColumnsByHome },
  taken: readonly PlaceColumn[],
): readonly RowMore[] {
  const there = [...new Set(taken.map(({ home }) => home.id))].map((home) => homes.get(home));
  const near = {
    ...list,
    waiting: list.waiting.map((each, i) => ({
      ...each,
      columns: i === at ? taken : there.flatMap((columns) => columns?.get(i) ?? []),
    })),
  };
  const ofTheCouncil = [...quotaRows(near), ...budgetRows(near)].flatMap((row, i): readonly RowMore[] => {
    const whole = problem.rows.filter(({ kind }) => kind === 'quota' || kind === 'budget')[i];
    return whole === undefined ? [] : [rowLeft(whole, positions, at, usedBy(row, taken))];
  });
  const ofHomes = placesRows(near).map((row) => rowLeft(row, positions, at, usedBy(row, taken)));
  return [...ofHomes, ...ofTheCouncil];
}

/** A row between children who would share a home, where the option is taken. */
export const jointRow = (row: ListRow, positions: Positions, at: number, taken: readonly PlaceColumn[]): RowMore =>
  rowLeft(row, positions, at, usedBy(row, taken));

const usedBy = ({ terms }: ListRow, taken: readonly PlaceColumn[]): number =>
  terms.reduce((sum, { column, coefficient }) => sum + (taken.some((each) => each === column) ? coefficient : 0), 0);

/** What the option uses beyond a limit is its own, and leaves the others nothing: not less than nothing. */
function rowLeft({ kind, terms, lower, upper }: ListRow, positions: Positions, at: number, used: number): RowMore {
  const ofOthers = terms.flatMap(({ column, coefficient }) => {
    const position = column.at === at ? undefined : positions.get(column);
    return position === undefined ? [] : [{ ...position, coefficient }];
  });
  const over = kind === 'budget' ? positions.get('overspend') : undefined;
  return {
    lower,
    upper: Math.max(0, upper - used),
    terms: over === undefined ? ofOthers : [...ofOthers, { ...over, coefficient: -1 }],
  };
}
