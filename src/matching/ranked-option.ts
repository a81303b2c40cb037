// An option as data: its parts, every rule's finding, points that add up, cost, and how it stands.

import type {
  ChildId,
  Day,
  Gate,
  HomeId,
  HomeType,
  Hundredths,
  Miles,
  OfferId,
  PencePerWeek,
  PointsGroup,
  ProviderId,
  Question,
  Reason,
  RoadMiles,
  RuleId,
  Status,
  Support,
} from '#src/domain/index';
import type { RuleClass } from '#src/rules/index';

/** How an option stands on the child's essentials, best first. No points can move an option past a better band. */
export const bands = ['meets-all', 'meets-with-support', 'not-shown-to-meet', 'does-not-meet'] as const;
export type Band = (typeof bands)[number];

/** Meets the essentials, with named support or without. */
export const suitable = (band: Band): boolean => bands.indexOf(band) <= bands.indexOf('meets-with-support');

/** One rule's verdict on an option, with its points when the policy gives it any. */
export interface RuleFinding {
  readonly rule: RuleId;
  readonly class: RuleClass;
  readonly status: Status;
  readonly reasons: readonly Reason[];
  readonly essential: boolean;
  readonly group: PointsGroup | null;
  /** What it scored of what it could; both 0 for a rule without points. */
  readonly points: Hundredths;
  readonly of: Hundredths;
  readonly gates: readonly Gate[];
  readonly questions: readonly Question[];
  readonly support: readonly Support[];
}

/** A question of an option, and whether its answer could change the option's place in this list. */
export interface OpenQuestion extends Question {
  readonly rule: RuleId;
  readonly couldMove: boolean;
}

/** Gross whole weekly cost; what others pay is beside it and moves nothing. */
export interface WholeCost {
  /** Null when a fee is not recorded: then the total is not known. */
  readonly fee: PencePerWeek | null;
  readonly schoolTravel: PencePerWeek;
  readonly contactTravel: PencePerWeek;
  readonly total: PencePerWeek | null;
  /** Agreed or hoped-for contributions of health and education: shown, never ranked. */
  readonly contributions: { readonly health: PencePerWeek; readonly education: PencePerWeek } | null;
  /** What this placement adds to spend: 0 fee for a place already paid for. Shown, never ranked. */
  readonly marginalCash: PencePerWeek | null;
}

/** Some children of the referral in one home. An option has one part, or several when it is a stated split. */
export interface Part {
  readonly home: HomeId;
  readonly homeType: HomeType;
  readonly provider: ProviderId;
  readonly offer: OfferId | null;
  /** The last day on which the offer can be accepted; null where there is none. */
  readonly acceptBy: Day | null;
  readonly locality: string;
  readonly children: readonly ChildId[];
  readonly connected: boolean;
  readonly band: Band;
  readonly findings: readonly RuleFinding[];
  readonly cost: WholeCost;
  /** From the referral's home; null when either place is not known or there is none. */
  readonly straight: Miles | null;
  readonly road: RoadMiles | null;
  /** When the home's facts were last confirmed, by whom, and whether that is older than the policy allows. */
  readonly confirmed: { readonly on: Day; readonly by: string } | null;
  readonly stale: boolean;
  /** They live there already: to stay, with more support, is an option too, and is called that. */
  readonly stay: boolean;
}

export interface Points {
  readonly total: Hundredths;
  readonly groups: Readonly<Record<PointsGroup, { readonly points: Hundredths; readonly of: Hundredths }>>;
}

/** How far ahead of the next option: in points, or nothing worth the name. */
export interface Gap {
  readonly points: Hundredths;
  readonly kind: 'better-band' | 'connected-first' | 'points' | 'no-real-difference';
}

export interface RankedOption {
  /** Numbers are those of the whole list: narrowing keeps them, so that "why 4" keeps its meaning. */
  readonly rank: number;
  readonly parts: readonly Part[];
  readonly band: Band;
  /** Family first among the suitable (s22C(7)(a)). */
  readonly connected: boolean;
  readonly points: Points;
  /** Every rule on the option as a whole: a part's own when there is one part, else combined. Their points add up to the total. */
  readonly findings: readonly RuleFinding[];
  readonly cost: WholeCost;
  /** Farthest part from home; null when a place is not known, or there is no home to measure from. */
  readonly straight: Miles | null;
  readonly road: RoadMiles | null;
  /** The worst thing about it: the rule that costs it most, or leaves an essential open. Null when nothing does. */
  readonly worst: RuleFinding | null;
  readonly gapToNext: Gap | null;
  readonly gates: readonly Gate[];
  readonly questions: readonly OpenQuestion[];
  /** Lawful for a time only: the last day of the bridge. Null for an option that can last. */
  readonly bridgeUntil: Day | null;
  /** What a split loses: pairs who were to be together and would not be. Empty for one home. */
  readonly pairsApart: readonly { readonly a: ChildId; readonly b: ChildId; readonly mode: 'must' | 'prefer' }[];
  /** Over the cost the person typed: shown greyed, never removed. */
  readonly overLimit: boolean;
}
