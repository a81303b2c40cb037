// What a column is worth on each level of the policy's list, in whole numbers: bigger is better, and all of them add up.

import type { AllocationLevel, ChildId, HomeId, Policy } from '#src/domain/index';
import type { ProposalKept } from './proposal.js';
import type { Column, WaitingList } from './waiting-list.js';

/** The last level of all, after the policy's: fair, fixed, and so that the same facts give the same answer. */
export const TIES = 'ties';
export type Level = AllocationLevel | typeof TIES;

/** Without a budget nothing is overspent, and without an earlier proposal nothing changes: such levels are left out. */
export const levelsOf = ({ allocation }: Policy, yesterday: ProposalKept | null): readonly Level[] => [
  ...allocation.levels.filter(
    (level) =>
      (level !== 'overspend' || allocation.weeklyBudgetPounds !== null) &&
      (level !== 'fewest-changes' || yesterday !== null),
  ),
  TIES,
];

export type HomesBefore = ReadonlyMap<ChildId, HomeId>;

export const homesBefore = (yesterday: ProposalKept | null): HomesBefore =>
  new Map((yesterday?.places ?? []).flatMap(({ children, home }) => children.map((child) => [child, home] as const)));

export function worthOf(
  level: Level,
  column: Column,
  { waiting }: Pick<WaitingList, 'waiting'>,
  before: HomesBefore,
): number {
  const n = column.children.length;
  if (level === 'points') return n * column.points;
  if (level === 'pairs-together') return column.pairs;
  if (column.kind === 'wait') return level === 'suitable-or-waiting' ? n : 0;
  switch (level) {
    case 'tonight-placed': {
      const tonight = waiting[column.at]?.tonight;
      return column.children.filter((child) => tonight?.has(child)).length;
    }
    case 'suitable-or-waiting':
      return column.suitable ? n : 0;
    case 'family-first':
      return column.connected ? n : 0;
    case 'overspend':
      return 0;
    case 'fewest-changes':
      return column.children.filter((child) => before.get(child) === column.home.id).length;
    case 'ties':
      return column.tie;
  }
}
