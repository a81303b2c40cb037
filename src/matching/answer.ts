// What a match answers, as data: ranked options, whom to ask, what was left out, and what it stands on.

import type {
  ChildId,
  Day,
  FamilyCandidate,
  Gate,
  HomeId,
  HomeType,
  Hundredths,
  Miles,
  ProviderId,
  ReferralId,
  RuleId,
} from '#src/domain/index';
import type { RoutedOut } from '#src/rules/index';
import type { Horizon } from './horizon.js';
import type { Band, RankedOption } from './ranked-option.js';

/** An external home that the law allows but whose provider has made no offer: to ask, unnumbered and unpriced. */
export interface ToAsk {
  readonly home: HomeId;
  readonly homeType: HomeType;
  readonly provider: ProviderId;
  readonly locality: string;
  readonly band: Band;
  readonly straight: Miles | null;
  /** What it would need, were it offered, and of whom. */
  readonly gates: readonly Pick<Gate, 'code' | 'role'>[];
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
  /** What an emergency looks at; null for a planned search. */
  readonly horizon: Horizon | null;
  /** A search that is no placement under s22C: where it goes instead. Nothing is listed then. */
  readonly routedOut: RoutedOut | null;
  readonly options: readonly RankedOption[];
  /** What every option needs alike, said once: the rest of an option's gates are its own. Empty where there is one option or none. */
  readonly gatesForAll: readonly Gate[];
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
  /** Of some of the South West form's risks nothing is on record: not even that there is none. */
  | 'risks-not-recorded'
  | 'homes-outside-this-data'
  | 'providers-not-asked'
  | 'cost-to-others-waiting'
  | 'law-not-verified'
  /** The group is larger than splits are searched for: only homes for all of them are listed. */
  | 'splits-of-so-large-a-group';
