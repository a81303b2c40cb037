// What a person can ask for, one verb each: the only door for chat, page and command line.

import type {
  County,
  Day,
  FamilyCandidate,
  Home,
  HomeId,
  Locality,
  Policy,
  Provider,
  ProviderId,
  Referral,
  ReferralId,
  StaffRole,
  Standing,
} from '#src/domain/index';
import type {
  AllocationAsked,
  CostsToOthers,
  HomeExplained,
  HomeFollows,
  Lodging,
  MatchAnswer,
  Narrowing,
  NothingFits,
  Proposal,
  Sensitivity,
  StageModel,
  VacancyLine,
} from '#src/matching/index';
import type { Rule } from '#src/rules/index';
import type { PolicyChecked } from './check-policy.js';

/** Failure a person can act on is a value with a code; words are in bots/words. */
export type Refusal =
  | { readonly code: 'unknown-referral'; readonly referral: string; readonly nearest: readonly ReferralId[] }
  | { readonly code: 'unknown-home'; readonly home: string; readonly nearest: readonly HomeId[] }
  | { readonly code: 'empty-county' }
  | { readonly code: 'referral-not-open'; readonly referral: string }
  | { readonly code: 'no-such-option'; readonly rank: number; readonly have: number }
  /** Not a thing that this person's posts do, whatever it is about: `roles` are those who may. */
  | { readonly code: 'not-permitted'; readonly act: string; readonly roles: readonly StaffRole[] };

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A referral by reference, or one described in words and confirmed by the person: never stored. */
export type Asked = ReferralId | Referral;

/** Everything "why" and "why not" need of one referral and one home. */
export interface Explanation extends HomeExplained {
  readonly referral: Referral;
  readonly home: Home;
  /** Of the option that stands first; null of any other. */
  readonly sensitivity: Sensitivity | null;
}

/** A list, and where nothing fits, what would. */
export interface Matched extends MatchAnswer {
  readonly nothingFits: NothingFits | null;
}

export interface AllocateAsked extends AllocationAsked {
  /** `auto`, by size, where it is left out. */
  readonly engine?: 'auto' | 'javascript-lp-solver' | 'highs';
  /** Milliseconds of solving, after which the best so far is given. */
  readonly timeLimit?: number;
  readonly signal?: AbortSignal;
  /** The whole model of each stage as text is wanted too. */
  readonly models?: boolean;
}

export interface Allocated {
  readonly proposal: Proposal;
  /** Empty where none were asked for. */
  readonly models: readonly StageModel[];
}

export interface Vacancies {
  readonly asAt: Day;
  readonly lines: readonly VacancyLine[];
  readonly dataVersion: string;
}

export interface ReferralSummary {
  readonly id: ReferralId;
  readonly children: number;
  readonly ages: readonly number[];
  readonly urgency: Referral['urgency'];
  readonly neededBy: Day;
}

export interface Services {
  /** The same verbs for one person, and for one turn: nothing is answered that is not theirs. This instance is the system's own. */
  as(who: Standing): Services;
  /** The day the answers speak of. */
  asAt(): Promise<Day>;
  matchReferral(asked: Asked, narrowing?: Narrowing): Promise<Answer<Matched>>;
  explainOption(asked: Asked, home: string): Promise<Answer<Explanation>>;
  /** What would have to follow an option, and by when, home by home. */
  whatFollows(asked: Asked, parts: readonly Lodging[]): Promise<Answer<readonly HomeFollows[]>>;
  /** Everyone who waits, placed at once: a proposal, kept as that day's, and never a decision. */
  allocate(asked: AllocateAsked): Promise<Answer<Allocated>>;
  /** What each of these options, by number, would cost the others who wait. Slow at first: nothing may wait for it long. */
  costsToOthers(asked: Asked, ranks: readonly number[]): Promise<Answer<CostsToOthers>>;
  /** What would put another option first, and the one question worth asking before the others. */
  sensitivity(asked: Asked): Promise<Answer<Sensitivity>>;
  vacancies(): Promise<Answer<Vacancies>>;
  /** The policy in use beside another, and what it would change in today's lists. */
  checkPolicy(proposed: Policy): Promise<Answer<PolicyChecked>>;
  openReferrals(): Promise<readonly ReferralSummary[]>;
  findReferral(id: string): Promise<Answer<Referral>>;
  listRules(): readonly Rule[];
  localities(): Promise<readonly Locality[]>;
  providers(): Promise<ReadonlyMap<ProviderId, Provider>>;
  /** What was said before in this thread, by this person: JSON the conversation owns. Null at the start. */
  recall(person: string, thread: string): Promise<unknown>;
  remember(person: string, thread: string, memory: unknown): Promise<void>;
  /** Only invented rows: what a page without sign-in may serve. */
  council(): Promise<County['council'] | null>;
}

export type { FamilyCandidate, VacancyLine };
