// What an answer assumed and what it did not look at: said every time (explanation part 13).

import { type Policy, type Referral, riskCodes, type Snapshot } from '#src/domain/index';
import type { Assumption, NotConsidered, SolveNote } from './answer.js';
import { startOf } from './asks.js';

export function assumptions(
  referral: Referral,
  snapshot: Snapshot,
  policy: Policy,
  siblingsAssumed: boolean,
): readonly Assumption[] {
  return [
    { code: 'start-on', day: startOf(referral, snapshot.asAt) },
    ...(siblingsAssumed ? [{ code: 'siblings-together-preferred' } as const] : []),
    { code: 'road-factor', factor: policy.roadFactor },
    { code: 'benchmarks-are-assumptions' },
    ...(snapshot.council.authority === null ? [{ code: 'council-area-not-known' } as const] : []),
  ];
}

/** `refused` is a group too large for its splits to be searched. */
export const notConsidered = ({ members }: Referral, splits: SolveNote): readonly NotConsidered[] => [
  ...(members.every(({ child }) => riskCodes.every((risk) => child.needs.some(({ code }) => code === risk)))
    ? []
    : (['risks-not-recorded'] as const)),
  ...(splits.status === 'refused' ? (['splits-of-so-large-a-group'] as const) : []),
  'homes-outside-this-data',
  'providers-not-asked',
  'cost-to-others-waiting',
  'law-not-verified',
];
