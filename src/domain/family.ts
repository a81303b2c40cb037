// Family and friends considered for a child, before and beside everyone else (practice 1.3).

import type { ChildId, FamilyId, HomeId, ReferralId } from './ids.js';
import type { Day } from './measures/time.js';

export const familyRoutes = [
  'approved', // already a foster carer for this child
  'reg-24-tonight', // temporary approval, CPR 2010 reg 24
  'viability-first',
  'ruled-out',
  'not-decided',
] as const;
export type FamilyRoute = (typeof familyRoutes)[number];

export interface FamilyCandidate {
  readonly id: FamilyId;
  readonly referralId: ReferralId;
  readonly childIds: readonly ChildId[];
  readonly relationship: string;
  /** Who asked them, and when: null when nobody has. */
  readonly askedBy: string | null;
  readonly askedOn: Day | null;
  readonly willing: boolean | null;
  readonly viability: 'positive' | 'negative' | null;
  readonly householdAdults: number | null;
  readonly obstacles: readonly string[];
  readonly route: FamilyRoute;
  readonly ruledOut: { readonly why: string; readonly by: string } | null;
  /** A safeguarding question is open: listed first, as a question, never as rank 1. */
  readonly openSafeguardingQuestion: boolean;
  /** Their home, when it is on record. */
  readonly homeId: HomeId | null;
}
