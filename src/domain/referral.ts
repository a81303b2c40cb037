// A request to place one child or a sibling group.

import type { Child } from './child.js';
import type { SoloKind } from './home.js';
import type { ChildId, HomeId, ReferralId, RuleId, SchoolId, VenueId } from './ids.js';
import type { LegalPosition } from './law/legal.js';
import type { Point } from './measures/geo.js';
import type { Day } from './measures/time.js';

/** How siblings are to be placed. `apart` is by assessment, `never` for safety: each with its source. */
export type SiblingMode = 'must' | 'prefer' | 'apart' | 'never';
export interface SiblingPlan {
  readonly a: ChildId;
  readonly b: ChildId;
  readonly mode: SiblingMode;
  readonly source: string | null;
}

/** Near home can be the danger: the wish is three-valued, with its reason (practice 2.12). */
export type Nearness = 'near' | 'away' | 'no-preference';

export interface AvoidLocation {
  readonly name: string;
  readonly point: Point;
  readonly radiusMiles: number;
  /** A court's order is law; the officer's request is an essential. */
  readonly basis: 'request' | 'order';
}

export type Suitability = 'preferred' | 'suitable' | 'unsuitable' | 'not-specified';

export interface Contact {
  readonly venueId: VenueId;
  readonly childIds: readonly ChildId[];
  readonly timesPerWeek: number;
  readonly supervised: boolean;
  /** By a court's order (s34 or s8), or as the care plan has it. */
  readonly basis: 'plan' | 'order';
}

export const wishTopics = [
  'live-in-a-family',
  'live-in-a-childrens-home',
  'live-on-own-with-support',
  'own-bedroom',
  'pets',
  'no-pets',
  'with-a-particular-home',
] as const;
export type WishTopic = (typeof wishTopics)[number];

/** How the child's view was obtained: the vocabulary of the 903 review codes PN0-PN7. */
export const viewCodes = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'] as const;
export type ViewCode = (typeof viewCodes)[number];

/** What the child wants that a home can answer. The child's own words stay in `Member.inTheirWords`. */
export interface Wish {
  readonly topic: WishTopic;
  readonly homeId: HomeId | null;
}

/** One child of the referral with what only the referral knows. */
export interface Member {
  readonly child: Child;
  readonly school: { readonly id: SchoolId; readonly mustContinue: boolean } | null;
  readonly keyStage4: boolean;
  /** Who the child may be cared for alongside. */
  readonly alongside: 'solo' | 'with-others' | 'only-older' | 'only-younger' | 'no-preference';
  readonly solo: { readonly kind: SoloKind; readonly why: string; readonly reviewOn: Day | null } | null;
  readonly wishes: readonly Wish[];
  /** Null when nobody has asked yet; private. */
  readonly inTheirWords: string | null;
  readonly viewsObtained: ViewCode | null;
  /** An education, health and care plan: it moves with the child to another authority. */
  readonly ehcp: boolean | null;
  /** Personal education plan, and health assessment: when each was last made. */
  readonly pepOn: Day | null;
  readonly healthAssessedOn: Day | null;
  /** Whether a young person of 16 or 17 is ready for support in place of care, and wants it: nobody moves at 16 by default. */
  readonly readiness: Readiness | null;
}

export interface Readiness {
  readonly on: Day;
  readonly by: string;
  readonly ready: boolean;
  /** Null where the young person has not been asked. */
  readonly childWants: boolean | null;
}

export interface Referral {
  readonly id: ReferralId;
  readonly members: readonly Member[];
  readonly urgency: 'planned' | 'emergency';
  readonly receivedOn: Day;
  readonly neededBy: Day;
  readonly status: 'open' | 'placed' | 'withdrawn';
  /** SSDA903 legal status the child is or will be looked after under. */
  readonly legalStatus: string;
  readonly legal: LegalPosition;
  readonly nearness: Nearness;
  readonly nearnessWhy: string | null;
  /** What "home" is measured from; null when there is none (UASC). */
  readonly homePoint: Point | null;
  readonly avoid: readonly AvoidLocation[];
  readonly siblings: readonly SiblingPlan[];
  readonly contacts: readonly Contact[];
  readonly suitability: {
    readonly foster: Suitability;
    readonly residential: Suitability;
    readonly supported: Suitability;
  };
  readonly adultRatio: 'standard' | '1:1' | '2:1' | null;
  /** s22C(9B): where adoption is being considered, subsections (7)-(9) don't apply. */
  readonly adoptionConsidered: boolean;
  /** Rules whose answer the officer marks essential for this child, beyond the rule book's defaults. */
  readonly essentials: readonly RuleId[];
  /** What health and education pay: agreed or not, shown and never ranked (practice 2.3). */
  readonly contributions: { readonly healthPence: number; readonly educationPence: number } | null;
}
