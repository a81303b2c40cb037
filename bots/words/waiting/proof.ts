// How sure a proposal is, stage by stage: never more than was proved.

import type { Proposal, ProposalLevel } from '#src/services/index';
import { count } from '../amounts.js';

export const proofWords = {
  title: 'How sure this is',
  head: ['Looked at in turn', 'How sure'] as const,
  turn: 'Each line counts only after those above it: no later gain buys back an earlier loss.',
} as const;

export function overall({ status, reason }: Proposal): string {
  switch (status) {
    case 'optimal':
      return 'Proved: nothing better can be made of the options that were listed, line by line.';
    case 'within-gap':
      return 'Near the best, and not proved to be it.';
    case 'stopped-early':
      return `Stopped before the best was proved${because(reason)}: it can be used, and a better one may be found.`;
    case 'infeasible':
      return 'Proved: no plan can keep everything that was asked.';
  }
}

const because = (reason: string | null): string => (reason === null ? '' : ` (${reasons[reason] ?? reason})`);

const reasons: Readonly<Record<string, string>> = {
  'time-limit': 'the time allowed ran out',
  'node-limit': 'the search allowed ran out',
  cancelled: 'it was cancelled',
  'worker-crashed': 'a helper program failed',
  'out-of-memory': 'memory ran out',
  'joint-rounds': 'who may share a home was asked as often as is allowed',
  refused: 'it is too large for this solver',
};

export const levelRow = (level: ProposalLevel): readonly string[] => [
  levelNames[level.name] ?? level.name.replaceAll('-', ' '),
  howSure(level),
];

const levelNames: Readonly<Record<string, string>> = {
  'tonight-placed': 'Children placed who must be tonight',
  'suitable-or-waiting': 'Children in a suitable place, or waiting where it is safe',
  'family-first': 'Children with family who meet their essentials',
  'pairs-together': 'Brothers and sisters together',
  overspend: 'As little over the budget as can be',
  points: 'Points, all together',
  'fewest-changes': 'Fewest changes from the proposal before',
  ties: 'Among equals, turns taken fairly',
};

function howSure({ status, closedBy }: ProposalLevel): string {
  if (status === 'within-gap') return 'near the best';
  if (status === 'not-proven') return 'not proved';
  return closedBy === 'engine' ? 'best, by a search to its end' : 'best, by a bound that can be checked';
}

export const sizeLine = ({ size, engine }: Proposal): string =>
  `${count(size.referrals, 'referral')} and ${count(size.homes, 'home')}: ${count(size.columns, 'way')} to place them, ${count(size.rows, 'limit')}${size.jointRows === 0 ? '' : ` (${size.jointRows.toLocaleString('en-GB')} found on the way)`}. Solved by ${engine}.`;
