// Where the children of a referral stand in law: on what basis, since which minute, and what is on record before a move.

import type { Setting } from '../home.js';
import type { Day, Moment } from '../measures/time.js';

/** Searches that the law treats each in its own way; the standard one is a placement under s22C (practice 2.14). */
export const regimes = [
  'standard',
  'short-breaks', // planned breaks, CPR 2010 reg 48
  'respite', // a carer's respite: the child's own bed is kept
  'parent-and-child',
  'remand', // LASPO 2012 s102
  'pace', // PACE 1984 s38(6), Children Act 1989 s21(2)(b)
  'long-term-match', // by panel, CPR 2010 reg 22B
  'adoption', // not a placement under s22C: routed out
  'staying-put', // over 18, not looked after: routed out
  'secure', // Children Act 1989 s25: a court's, routed out
] as const;
export type Regime = (typeof regimes)[number];

/** By which limb of s22C(4) living with a parent was ruled out. */
export const parentLimbs = ['welfare', 'not-practicable'] as const;
export type ParentLimb = (typeof parentLimbs)[number];

/** Consent to accommodation under s20: who has parental responsibility may object (s20(7)), save for a child of 16 who agrees (s20(11)). */
export const consents = ['given', 'own-from-16', 'objected', 'withdrawn'] as const;
export type Consent = (typeof consents)[number];

export const consultedPeople = ['parents', 'others-with-pr', 'relevant-others'] as const;
export const consultedOutcomes = ['obtained', 'not-practicable-yet', 'withheld-for-safety', 'nobody'] as const;

/** Whose views were asked besides the child's (s22(4)), and what became of it. */
export interface Consulted {
  readonly who: (typeof consultedPeople)[number];
  readonly outcome: (typeof consultedOutcomes)[number];
  /** Private. */
  readonly why: string | null;
  /** Who will ask again, and by when. */
  readonly by: string | null;
  readonly retryBy: Day | null;
}

/** From whom the address is kept, where telling them would put the child at risk (CPR 2010 reg 13(3)). */
export const withheldFrom = ['parents', 'contact-persons', 'carers'] as const;
export type WithheldFrom = (typeof withheldFrom)[number];

/** Why a child who lives somewhere already is to move. Immediate risk is reg 14(3). */
export const moveReasons = ['planned', 'immediate-risk', 'other-emergency'] as const;
export type MoveReason = (typeof moveReasons)[number];

export interface ShortBreaks {
  /** Nights of the longest single break. */
  readonly longestDays: number;
  /** In any 12 months, this one included. */
  readonly daysInYear: number;
  readonly samePlace: boolean;
  /** A break under s17: the child is not looked after for it. */
  readonly section17: boolean;
}

/** Null, all through, is "not recorded". */
export interface LegalPosition {
  readonly regime: Regime;
  /** The minute the legal basis began: what 72 hours are counted from. */
  readonly basisFrom: Moment | null;
  /** The end a court has set or extended to. */
  readonly basisTo: Moment | null;
  readonly consent: Consent | null;
  readonly parents: { readonly limb: ParentLimb; readonly by: string } | null;
  readonly consulted: readonly Consulted[];
  readonly carePlanOn: Day | null;
  /** The setting in the care plan that a court has approved; "none" when no court has. */
  readonly courtPlan: Setting | 'none' | null;
  /** When a review of the case considered this move. */
  readonly reviewedOn: Day | null;
  readonly moveReason: MoveReason | null;
  /** s22C(9C): once a placement order is refused, (9B) no longer turns (7) to (9) off. */
  readonly placementOrderRefused: boolean;
  /** Empty is "asked: from nobody". */
  readonly withhold: readonly WithheldFrom[] | null;
  /** Remand: the authority the court designated. */
  readonly designatedAuthority: string | null;
  /** PACE: secure accommodation was asked for, not just a bed. */
  readonly secureRequested: boolean | null;
  readonly shortBreaks: ShortBreaks | null;
}

/** A position of which nothing is known yet. */
export const nothingRecorded: LegalPosition = {
  regime: 'standard',
  basisFrom: null,
  basisTo: null,
  consent: null,
  parents: null,
  consulted: [],
  carePlanOn: null,
  courtPlan: null,
  reviewedOn: null,
  moveReason: null,
  placementOrderRefused: false,
  withhold: null,
  designatedAuthority: null,
  secureRequested: null,
  shortBreaks: null,
};
