// Rows of the council's own: quotas by type of home, and a budget that is never hard.

import { type HomeType, poundsPerWeek } from '#src/domain/index';
import { keeps } from '../pins/pinned.js';
import type { ListRow } from '../problem.js';
import type { Column, PlaceColumn, WaitingList } from '../waiting-list.js';

const isPlace = (column: Column): column is PlaceColumn => column.kind === 'place';

/** A person's pins come before a quota: it gives way to as many as they have pinned. */
export const quotaRows = ({ policy, waiting, pins }: WaitingList): readonly ListRow[] =>
  policy.allocation.quotas.map(({ types, most }) => {
    const of = waiting.flatMap(({ columns }) =>
      columns.filter((each) => isPlace(each) && types.includes(each.home.type)),
    );
    const pinned = pins.map(({ referral, home, children }) => {
      const members = waiting.find((each) => each.referral.id === referral)?.referral.members ?? [];
      const set = children ?? members.map(({ child }) => child.id);
      const counts = of.filter((column) => keeps(column, home, set)).map((column) => column.children.length);
      return counts.length === 0 ? 0 : Math.min(...counts);
    });
    return {
      kind: 'quota',
      home: null,
      terms: of.map((column) => ({ column, coefficient: column.children.length })),
      lower: Number.NEGATIVE_INFINITY,
      upper: Math.max(most, sum(pinned)),
    };
  });

/**
 * Whole pounds a week of what is taken, less what is overspent, within the budget: none where there is no budget. Nothing is
 * gained by a fee that nobody recorded, which counts as the policy's benchmark; nor by waiting, for which the
 * money of the dearest suitable place is kept: whether a child waits is not for money to say.
 */
export function budgetRows(list: WaitingList): readonly ListRow[] {
  const budget = list.policy.allocation.weeklyBudgetPounds;
  if (budget === null) return [];
  const row: ListRow = {
    kind: 'budget',
    home: null,
    terms: list.waiting.flatMap(({ columns }) =>
      columns.map((column) => ({
        column,
        coefficient: Math.round((isPlace(column) ? penceOf(list, column) : penceKept(list, column, columns)) / 100),
      })),
    ),
    lower: Number.NEGATIVE_INFINITY,
    upper: budget,
  };
  return [row];
}

const penceOf = ({ policy }: WaitingList, { cost, home, children }: PlaceColumn): number =>
  cost ?? poundsPerWeek(benchmarkOf(policy.benchmark, home.type)) * children.length;

const benchmarkOf = (benchmark: WaitingList['policy']['benchmark'], type: HomeType): number => benchmark[type] ?? 0;

function penceKept(list: WaitingList, wait: Column, columns: readonly Column[]): number {
  const shares = columns
    .filter(isPlace)
    .filter(({ suitable, children }) => suitable && wait.children.every((child) => children.includes(child)))
    .map((column) => (penceOf(list, column) * wait.children.length) / column.children.length);
  return shares.length === 0 ? 0 : Math.max(...shares);
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
