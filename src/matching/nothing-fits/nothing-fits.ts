// When nothing fits: the repairs first, then a smallest set of limits that cannot hold together (explanation parts 7 and 8).

import type {
  AccessNeed,
  Day,
  GateId,
  HomeId,
  NeedCode,
  PencePerWeek,
  QuestionCode,
  Role,
  RuleId,
  WhoKnows,
} from '#src/domain/index';
import type { Band } from '../ranked-option.js';

/**
 * What is not to be had, the first of these that no option gives: anything listed at all; anything shown to meet the
 * essentials; in an emergency, anything of that kind that can be lawful tonight.
 */
export type Wanted = 'listed' | 'suitable' | 'tonight';

/** What stands between a referral and an option. Law is a limit, and never a repair. */
export type Limit =
  | { readonly kind: 'law'; readonly rule: RuleId }
  /** An approval or consent that cannot be had in time: `tonight` is whether it could be. */
  | { readonly kind: 'gate'; readonly gate: GateId; readonly role: Role; readonly tonight: boolean }
  /** A ceiling the council has set as a limit, or a hold on a place. */
  | { readonly kind: 'policy'; readonly rule: RuleId }
  /** What is essential for these children, and is not met or not shown to be met. */
  | { readonly kind: 'essential'; readonly rule: RuleId }
  /** What the person typed on top of the referral. */
  | { readonly kind: 'filter'; readonly filter: 'only-in-house' | 'within-miles' | 'under-pence' }
  /** The provider has made no offer yet. */
  | { readonly kind: 'offer' };

/** One thing to change, by how much, who may, and whether tonight. */
export type RepairStep =
  | { readonly code: 'widen'; readonly toMiles: number }
  /** A cost limit hides nothing: beside the other steps, what it would take for the home not to be greyed. */
  | { readonly code: 'raise'; readonly toPence: PencePerWeek }
  | { readonly code: 'drop-only-in-house' }
  /** An essential that the officer marked and the rule book does not ask for: the officer may unmark it. */
  | { readonly code: 'not-essential'; readonly rule: RuleId }
  | { readonly code: 'approve'; readonly gate: GateId; readonly role: Role; readonly tonight: boolean }
  | { readonly code: 'ask-for-an-offer'; readonly home: HomeId }
  | { readonly code: 'exempt-from-usual-limit'; readonly home: HomeId; readonly tonight: boolean }
  /** `planned`: it rests on a plan that somebody moves on by then, which may slip. */
  | { readonly code: 'wait-until'; readonly day: Day; readonly planned: boolean }
  /** The last day on which these children can be there. */
  | { readonly code: 'bridge-until'; readonly home: HomeId; readonly day: Day }
  | { readonly code: 'release-hold'; readonly home: HomeId }
  | {
      readonly code: 'confirm';
      readonly question: QuestionCode;
      readonly who: WhoKnows;
      readonly home: HomeId;
      /** The need it asks about, where it asks about one. */
      readonly about?: NeedCode | AccessNeed;
    };

/** Changes that together would give a placement, verified by ranking again with just these made. */
export interface Repair {
  /** The home that would be listed. */
  readonly homes: readonly HomeId[];
  readonly steps: readonly RepairStep[];
  /** Who must authorise the most senior step; null where the officer may. */
  readonly authority: Role | null;
  readonly tonight: boolean;
  /** How many homes the same kind of change, and no more of it, would open: this one and others like it. */
  readonly opens: number;
  /** How it would then stand on the essentials. */
  readonly band: Band;
}

export interface NothingFits {
  readonly wanted: Wanted;
  /** The cheapest kinds of change, by authority, approvals, pounds, miles and days: none dominates another. */
  readonly repairs: readonly Repair[];
  /** A smallest set of limits of which every home breaks at least one; without any one of them, and with no other limit, something fits. */
  readonly conflict: readonly Limit[];
  readonly status: 'optimal' | 'stopped-early';
  /** Where law alone stands in every way: the first day on which that could change; null when no day is known. */
  readonly earliest: Day | null;
  /** Homes looked at, and how many of them only law keeps out. */
  readonly homes: number;
  readonly byLawAlone: number;
}
