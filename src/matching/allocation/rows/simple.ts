// Rows that speak of the referrals themselves: each child once, one home once, no half and half, and what a person has pinned.

import type { ChildId } from '#src/domain/index';
import { keeps } from '../pins/pinned.js';
import type { ListRow } from '../problem.js';
import type { Column, WaitingList } from '../waiting-list.js';

const NONE = Number.NEGATIVE_INFINITY;

const atMostOne = (kind: ListRow['kind'], columns: readonly Column[], home: ListRow['home'] = null): ListRow => ({
  kind,
  home,
  terms: columns.map((column) => ({ column, coefficient: 1 })),
  lower: NONE,
  upper: 1,
});

export const rowsOfReferrals = (list: WaitingList): readonly ListRow[] =>
  list.waiting.flatMap(({ referral: { members }, columns }) => [
    ...members.flatMap(({ child }) => {
      const holding = columns.filter(({ children }) => children.includes(child.id));
      return holding.length === 0 ? [] : [atMostOne('child', holding)];
    }),
    ...(members.length > 1 ? oneHomeOnce(columns) : []),
    ...(members.length > 2 ? [majority(columns, members.length)] : []),
  ]);

/** Two columns side by side in one home would dodge every rule that is asked of the set. */
function oneHomeOnce(columns: readonly Column[]): readonly ListRow[] {
  const homes = new Map<string, Extract<Column, { kind: 'place' }>[]>();
  for (const column of columns) {
    if (column.kind !== 'place') continue;
    const there = homes.get(column.home.id);
    if (there === undefined) homes.set(column.home.id, [column]);
    else there.push(column);
  }
  return [...homes.values()]
    .filter((there) => there.some((a) => there.some((b) => isDisjoint(a.children, b.children))))
    .map((there) => atMostOne('one-home', there, there[0]?.home.id ?? null));
}

const isDisjoint = (a: readonly ChildId[], b: readonly ChildId[]): boolean => a.every((child) => !b.includes(child));

/** Any two columns with more than half of a group overlap: it cuts off "half of each", which no rounding mends. */
const majority = (columns: readonly Column[], of: number): ListRow =>
  atMostOne(
    'majority',
    columns.filter(({ children }) => children.length * 2 > of),
  );

/** What is pinned is kept: a selection that does so was found when the pins were read. */
export const rowsOfPins = ({ waiting, pins }: WaitingList): readonly ListRow[] =>
  pins.map(({ referral, home, children }) => {
    const of = waiting.find((each) => each.referral.id === referral);
    const set = children ?? of?.referral.members.map(({ child }) => child.id) ?? [];
    const keeping = (of?.columns ?? []).filter((column) => keeps(column, home, set));
    return { ...atMostOne('pin', keeping, home), lower: 1, upper: Number.POSITIVE_INFINITY };
  });
