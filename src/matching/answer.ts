// What a match answers, as data: ranked options with their reasons, questions, gates and what was left out.

import type {
  ChildId,
  Day,
  FamilyCandidate,
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
  ReferralId,
  RoadMiles,
  RuleId,
  Status,
  Support,
} from '#src/domain/index';
import type { RuleClass } from '#src/rules/index';

/** How an option stands on the child's essentials, best first. No points can move an option past a better band. */
export const bands = ['meets-all', 'meets-with-support', 'not-shown-to-meet', 'does-not-meet'] as const;
export type Band = (typeof bands)[number];

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
  readonly questions: readonly Question[];
  /** What a split loses: pairs who were to be together and would not be. Empty for one home. */
  readonly pairsApart: readonly { readonly a: ChildId; readonly b: ChildId; readonly mode: 'must' | 'prefer' }[];
  /** Over the cost the person typed: shown greyed, never removed. */
  readonly overLimit: boolean;
}

/** An external home that the law allows but whose provider has made no offer: to ask, unnumbered and unpriced. */
export interface ToAsk {
  readonly home: HomeId;
  readonly homeType: HomeType;
  readonly provider: ProviderId;
  readonly locality: string;
  readonly band: Band;
  readonly straight: Miles | null;
}

/** A home left out by law or by fact, with every rule it breaks (shown on "why not"). */
export interface Excluded {
  readonly home: HomeId;
  readonly rules: readonly RuleId[];
}

/** What the person typed on top of the referral. */
export interface Narrowing {
  readonly onlyInHouse?: boolean;
  readonly withinMiles?: number;
  readonly underPence?: number;
}

export interface Versions {
  readonly ruleBook: string;
  readonly policy: string;
  readonly data: string;
  /** Hash of all inputs: the same id means the same list. */
  readonly replay: string;
}

/** How a split was found: never claims more than was proved. */
export interface SolveNote {
  readonly status: 'optimal' | 'within-gap' | 'stopped-early' | 'infeasible' | 'refused' | 'not-run';
  readonly engine: string | null;
  readonly bound: number | null;
}

export interface MatchAnswer {
  readonly referral: ReferralId;
  readonly children: readonly ChildId[];
  readonly asAt: Day;
  readonly startOn: Day;
  readonly options: readonly RankedOption[];
  readonly toAsk: readonly ToAsk[];
  /** Family and friends not yet an option: first on the screen, as questions. */
  readonly family: readonly FamilyCandidate[];
  /** Those a named person has ruled out, with why: part of the record, never an option. */
  readonly familyRuledOut: readonly FamilyCandidate[];
  /** True when nobody has been considered for a child of the county: the first question of all. */
  readonly familyNotConsidered: boolean;
  readonly excluded: readonly Excluded[];
  readonly narrowing: Narrowing;
  /** What miles are counted from: a child without a home address has none, which is not the same as not known. */
  readonly milesFrom: 'home' | 'no-home-address' | 'not-known';
  /** Differences in points below this are no real difference (policy). */
  readonly margin: Hundredths;
  /** How many options the narrowing hides, and how many of them are just outside it (within a tenth). */
  readonly hidden: { readonly count: number; readonly justOutside: readonly number[] };
  /** No option is shown to meet the essentials: said in the first line. */
  readonly nothingShownToMeet: boolean;
  readonly assumed: readonly Assumption[];
  readonly notConsidered: readonly NotConsidered[];
  readonly solve: SolveNote;
  readonly versions: Versions;
}

export type Assumption =
  | { readonly code: 'start-on'; readonly day: Day }
  | { readonly code: 'siblings-together-preferred' }
  | { readonly code: 'road-factor'; readonly factor: number }
  | { readonly code: 'benchmarks-are-assumptions' }
  /** The council was never named: no home is known to be out of its area, and no approval for that is asked. */
  | { readonly code: 'council-area-not-known' }
  | { readonly code: 'home-is-the-named-place'; readonly place: string };

export type NotConsidered =
  | 'homes-outside-this-data'
  | 'providers-not-asked'
  | 'cost-to-others-waiting'
  | 'rules-not-yet-in-the-book'
  /** The group is larger than splits are searched for: only homes for all of them are listed. */
  | 'splits-of-so-large-a-group';
