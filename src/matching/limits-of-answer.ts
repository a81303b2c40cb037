// What an answer assumed and what it did not look at: said every time (explanation part 13).

import type { Policy, Referral, Snapshot } from '#src/domain/index';
import type { Assumption, NotConsidered } from './answer.js';
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
  ];
}

export const notConsidered: readonly NotConsidered[] = [
  'homes-outside-this-data',
  'providers-not-asked',
  'cost-to-others-waiting',
  'rules-not-yet-in-the-book',
];
