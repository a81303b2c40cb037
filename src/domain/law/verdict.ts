// What a rule says of an option: three values, never two, with the facts that decided it.

import type { Day } from '../measures/time.js';
import type { AccessNeed, NeedCode } from '../needs.js';
import type { QuestionCode, Reason } from '../reasons/index.js';
import type { Gate } from './gate.js';

export type Status = 'met' | 'broken' | 'unknown' | 'not-applicable';

export type WhoKnows =
  | 'social-worker'
  | 'supervising-social-worker'
  | 'registered-manager'
  | 'provider'
  | 'carer'
  | 'school'
  | 'health'
  | 'independent-reviewing-officer'
  | 'legal'
  | 'court'
  | 'commissioning';

/** A fact that is missing, who would know it. An unknown is a question, never a pass. */
export interface Question {
  readonly code: QuestionCode;
  readonly who: WhoKnows;
  /** The need it asks about, where it asks about one. */
  readonly about?: NeedCode | AccessNeed;
}

/** Support that turns an unmet essential into "meets with named support". */
export type Support =
  | { readonly code: 'training'; readonly need: NeedCode }
  /** Lawful for a time only: a bridge with an end, and a next step to be found before it. */
  | { readonly code: 'bridging'; readonly until: Day }
  | { readonly code: 'interpreter'; readonly language: string }
  | { readonly code: 'faith-link'; readonly faith: string }
  | { readonly code: 'culture-link'; readonly culture: string };

export interface Verdict {
  readonly status: Status;
  /** Every reason, not the first. Data: the words are in bots/words. */
  readonly reasons: readonly Reason[];
  /** 0 to 1 of the rule's points. Not applicable is 1; an unknown 0.5; ignored for rules without points. */
  readonly value: number;
  readonly gates: readonly Gate[];
  readonly questions: readonly Question[];
  readonly support: readonly Support[];
}
