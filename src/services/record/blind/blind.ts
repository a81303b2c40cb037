// A first look at a long-term match without the names of homes: where policy asks for it, and never when it is urgent.

import type { Policy, Referral } from '#src/domain/index';

/** Household, risk and place are never hidden (practice 2.6): what a child is kept safe by is in them. */
export const isBlind = (policy: Policy, { urgency, legal }: Pick<Referral, 'urgency' | 'legal'>): boolean =>
  policy.record.blindPass && urgency === 'planned' && legal.regime === 'long-term-match';
