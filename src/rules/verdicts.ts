// The four verdicts, made one way, so that every rule means the same by each.

import type { Gate, Question, Reason, Support, Verdict } from '#src/domain/index';

type Extras = Partial<Pick<Verdict, 'gates' | 'questions' | 'support'>>;
const none: Required<Extras> = { gates: [] as Gate[], questions: [] as Question[], support: [] as Support[] };

/** `value` below 1 is "met, and others meet it better". */
export const met = (reasons: readonly Reason[], value = 1, extras: Extras = {}): Verdict => ({
  ...none,
  ...extras,
  status: 'met',
  reasons,
  value,
});

export const broken = (reasons: readonly Reason[], value = 0, extras: Extras = {}): Verdict => ({
  ...none,
  ...extras,
  status: 'broken',
  reasons,
  value,
});

/** A missing fact: half the points, and a question with who would know. */
export const unknown = (reasons: readonly Reason[], questions: readonly Question[], extras: Extras = {}): Verdict => ({
  ...none,
  ...extras,
  status: 'unknown',
  reasons,
  value: 0.5,
  questions,
});

const nothing: Verdict = { ...none, status: 'not-applicable', reasons: [], value: 1 };
/** Scores full and stays in the denominator, so that having fewer needs never makes an option worse. */
export const notApplicable = (reasons: readonly Reason[] = []): Verdict =>
  reasons.length === 0 ? nothing : { ...nothing, reasons };
