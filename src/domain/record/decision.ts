// From an option to a placement: what was proposed, what those concerned said, who approved what, and what came of it.

import type { ChildId, GateId, HomeId, OfferId, PlacementId, ProviderId, ReferralId, RuleId } from '../ids.js';
import type { Day } from '../measures/time.js';
import type { ViewCode } from '../referral.js';
import type { HoldId } from './hold.js';
import type { StaffId, StaffRole } from './staff.js';

type Id<K extends string> = string & { readonly __id: K };
export type DecisionId = Id<'decision'>;
export const decisionId = (s: string) => s as DecisionId;

/** In this order, and no step twice; refused and withdrawn may follow proposed, and cancelled may follow confirmed. */
export const decisionStates = [
  'proposed',
  'confirmed',
  'started',
  'ended',
  'refused',
  'withdrawn',
  'cancelled',
] as const;
export type DecisionState = (typeof decisionStates)[number];

/** Why another than the first of the list was chosen, or a rule's view departed from. Words go beside the code, always. */
export const overrideReasons = [
  'child-s-wish',
  'family-s-view',
  'carer-declined',
  'provider-declined',
  'carer-could-not-start',
  'professional-judgement-of-match',
  'known-carer',
  'siblings-together',
  'identity',
  'school-or-contact',
  'risk-not-in-the-list',
  'facts-out-of-date',
  'court-or-plan',
  'only-offer',
  'cost-approved-by-manager',
  'other',
] as const;
export type OverrideReason = (typeof overrideReasons)[number];

export interface Decision {
  readonly id: DecisionId;
  readonly referralId: ReferralId;
  /** What goes where; a split has several parts. */
  readonly parts: readonly { readonly homeId: HomeId; readonly children: readonly ChildId[] }[];
  readonly holds: readonly HoldId[];
  /** Where it stood in the list that the proposer saw; null where it was described and not listed. */
  readonly rank: number | null;
  /** The sight of the list that it rests on. */
  readonly replay: string | null;
  readonly override: { readonly reason: OverrideReason; readonly words: string } | null;
  /** Duties and policies that it departs from, as they stood when it was proposed. */
  readonly departures: readonly RuleId[];
  readonly by: StaffId;
  readonly at: Date;
  readonly startOn: Day;
  readonly state: DecisionState;
  readonly gates: readonly DecisionGate[];
  readonly views: readonly View[];
  readonly placements: readonly PlacementId[];
}

/** A gate of the option as it stood when proposed, and the answer to it. Open while `answer` is null. */
export interface DecisionGate {
  readonly code: GateId;
  readonly role: string;
  readonly conditions: readonly string[];
  readonly canBeTonight: boolean;
  /** What may follow in an emergency, by when: it never stands between a child and tonight's bed. */
  readonly later: { readonly conditions: readonly string[]; readonly by: Day } | null;
  /** The last day of what it permits. */
  readonly until: Day | null;
  readonly answer: GateAnswer | null;
}

export interface GateAnswer {
  readonly outcome: 'approved' | 'refused';
  /** Every condition that the approver was satisfied of. */
  readonly ticked: readonly string[];
  /** Set by the approver, to be met. */
  readonly conditions: string | null;
  readonly reason: string;
  readonly by: StaffId;
  readonly as: StaffRole;
  readonly deputyOf: StaffId | null;
  /** Who said it, where the role is outside the council (a provider, a court): then `by` only wrote it down. */
  readonly outside: string | null;
  readonly at: Date;
  /** Said by telephone and written down by another: to be countersigned by the end of the next working day. */
  readonly verbal: {
    readonly writtenBy: StaffId;
    readonly countersignBy: Day;
    readonly countersignedAt: Date | null;
  } | null;
}

/** Who was asked what they think, and what they said or why it could not be had. */
export const viewOf = [
  'child',
  'mother',
  'father',
  'parent',
  'other-with-responsibility',
  'carer',
  'iro',
  'other',
] as const;
export const viewWhyNot = [
  'too-young',
  'not-practicable-yet',
  'could-not-be-found',
  'declined-to-say',
  'unsafe-to-ask',
] as const;

export interface View {
  readonly of: (typeof viewOf)[number];
  readonly childId: ChildId | null;
  /** Whose carer, where the children go to several homes. */
  readonly homeId: HomeId | null;
  /** How it was obtained: the review codes' vocabulary, PN0 to PN7 (SSDA903 guide). Null where it could not be had. */
  readonly obtained: ViewCode | null;
  readonly words: string | null;
  readonly whyNot: (typeof viewWhyNot)[number] | null;
  /** By when it will be asked again, where it could not be had yet. */
  readonly again: Day | null;
  readonly by: StaffId;
  readonly at: Date;
}

/** One home or provider asked, and what came back: time to answer and response rates are counted from these. */
export interface AskMade {
  readonly id: string;
  readonly referralId: ReferralId;
  readonly homeId: HomeId | null;
  readonly providerId: ProviderId | null;
  readonly askedAt: Date;
  readonly by: StaffId;
  readonly route: 'telephone' | 'message' | 'portal' | 'in-person';
  readonly answer: AskAnswer | null;
}

export interface AskAnswer {
  readonly outcome: 'yes' | 'no' | 'no-answer' | 'offer' | 'withdrawn';
  /** A code of the sector's list, with `no`. */
  readonly reason: string | null;
  readonly offerId: OfferId | null;
  readonly at: Date;
}
