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
} from '#src/domain/index';
import type { HomeExplained, HomeFollows, Lodging, MatchAnswer, Narrowing, VacancyLine } from '#src/matching/index';
import type { Rule } from '#src/rules/index';
import type { PolicyChecked } from './check-policy.js';

/** Failure a person can act on is a value with a code; words are in bots/words. */
export type Refusal =
  | { readonly code: 'unknown-referral'; readonly referral: string; readonly nearest: readonly ReferralId[] }
  | { readonly code: 'unknown-home'; readonly home: string; readonly nearest: readonly HomeId[] }
  | { readonly code: 'empty-county' }
  | { readonly code: 'referral-not-open'; readonly referral: string }
  | { readonly code: 'no-such-option'; readonly rank: number; readonly have: number };

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A referral by reference, or one described in words and confirmed by the person: never stored. */
export type Asked = ReferralId | Referral;

/** Everything "why" and "why not" need of one referral and one home. */
export interface Explanation extends HomeExplained {
  readonly referral: Referral;
  readonly home: Home;
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
  /** The day the answers speak of. */
  asAt(): Promise<Day>;
  matchReferral(asked: Asked, narrowing?: Narrowing): Promise<Answer<MatchAnswer>>;
  explainOption(asked: Asked, home: string): Promise<Answer<Explanation>>;
  /** What would have to follow an option, and by when, home by home. */
  whatFollows(asked: Asked, parts: readonly Lodging[]): Promise<Answer<readonly HomeFollows[]>>;
  vacancies(): Promise<Vacancies>;
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
