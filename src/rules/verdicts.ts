// The four verdicts, made one way, so that every rule means the same by each.

import type { Question, Reason, Status, Verdict } from '#src/domain/index';

type Extras = Partial<Pick<Verdict, 'gates' | 'questions' | 'support'>>;
const none: readonly never[] = [];
const noExtras: Extras = {};

/** Written out field by field: every rule makes thousands of these, and one shape keeps them cheap. */
const verdict = (
  status: Status,
  reasons: readonly Reason[],
  value: number,
  { gates = none, questions = none, support = none }: Extras,
): Verdict => ({ status, reasons, value, gates, questions, support });

/** `value` below 1 is "met, and others meet it better". */
export const met = (reasons: readonly Reason[], value = 1, extras = noExtras): Verdict =>
  verdict('met', reasons, value, extras);

export const broken = (reasons: readonly Reason[], value = 0, extras = noExtras): Verdict =>
  verdict('broken', reasons, value, extras);

/** What a missing fact leaves of a rule's points (architecture: an unknown scores half). */
export const HALF = 0.5;

/** A missing fact: half the points at most, and a question with who would know. */
export const unknown = (
  reasons: readonly Reason[],
  questions: readonly Question[],
  extras = noExtras,
  value = HALF,
): Verdict => verdict('unknown', reasons, value, { ...extras, questions });

const nothing = verdict('not-applicable', none, 1, noExtras);
/** Scores full and stays in the denominator, so that having fewer needs never makes an option worse. */
export const notApplicable = (reasons: readonly Reason[] = none): Verdict =>
  reasons.length === 0 ? nothing : verdict('not-applicable', reasons, 1, noExtras);
