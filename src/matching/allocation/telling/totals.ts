// The sums of a proposal, and what each level came to.

import type { LevelAnswer } from '#solver/index';
import { addWeekly, pencePerWeek, poundsPerWeek } from '#src/domain/index';
import { homesBefore, levelsOf, worthOf } from '../levels.js';
import type { Proposal, ProposalKept, ProposalLevel, ProposedPlace, ProposedWait } from '../proposal.js';
import type { Settled } from '../settle.js';
import type { WaitingList } from '../waiting-list.js';

export function totalsOf(
  { waiting, policy, snapshot }: WaitingList,
  places: readonly ProposedPlace[],
  waits: readonly ProposedWait[],
): Proposal['totals'] {
  const count = (all: readonly { readonly children: readonly unknown[] }[]) =>
    all.reduce((sum, { children }) => sum + children.length, 0);
  const children = count(waiting.map(({ referral }) => ({ children: referral.members })));
  const [placed, waitingNow] = [count(places), count(waits)];
  const weekly = addWeekly(...places.flatMap(({ cost }) => cost ?? []));
  const budget = policy.allocation.weeklyBudgetPounds;
  return {
    children,
    placed,
    inHouse: count(places.filter(({ provider }) => snapshot.providers.get(provider)?.sector !== 'independent')),
    waiting: waitingNow,
    unplaced: children - placed - waitingNow,
    weekly,
    unpriced: places.filter(({ cost }) => cost === null).length,
    overBudget: budget === null ? null : pencePerWeek(Math.max(0, weekly - poundsPerWeek(budget))),
  };
}

/** As proved; of a proposal that is not just what was solved, only what it is worth. */
export function levelsTold(
  list: WaitingList,
  yesterday: ProposalKept | null,
  settled: Settled,
): readonly ProposalLevel[] {
  const { answer, asAnswered, chosen } = settled;
  if (asAnswered && answer.taken !== null) return answer.levels.map(levelTold);
  const before = homesBefore(yesterday);
  return levelsOf(list.policy, yesterday)
    .filter((level) => level !== 'overspend')
    .map((level) => ({
      name: level,
      value: chosen.reduce((sum, column) => sum + worthOf(level, column, list, before), 0),
      bound: null,
      status: 'not-proven',
      closedBy: 'none',
    }));
}

const levelTold = ({ name, value, bound, closedBy }: LevelAnswer): ProposalLevel => ({
  name,
  value,
  bound,
  status: closedBy !== 'none' ? 'optimal' : bound === null ? 'not-proven' : 'within-gap',
  closedBy,
});
