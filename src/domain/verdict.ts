// What a rule says of an option: three values, never two, with the facts that decided it.

import type { AccessNeed, NeedCode } from './needs.js';
import type { QuestionCode, Reason } from './reasons/index.js';

export type Status = 'met' | 'broken' | 'unknown' | 'not-applicable';

/** An approval or consent an option needs before it can be confirmed. Feasibility, never points. */
export interface Gate {
  readonly code:
    | 'reg-24-temporary-approval'
    | 'out-of-area'
    | 'at-a-distance'
    | 'panel-consideration-departure'
    | 'host-authority-exemption'
    | 'statement-of-purpose'
    | 'smoking-exception';
  readonly role: 'nominated-officer' | 'director' | 'fostering-manager' | 'registered-manager' | 'host-authority';
  /** What must be on record before the role can say yes. Words are in bots/words. */
  readonly record: string;
  readonly canBeTonight: boolean;
}

export type WhoKnows =
  | 'social-worker'
  | 'supervising-social-worker'
  | 'registered-manager'
  | 'provider'
  | 'carer'
  | 'school'
  | 'health'
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
