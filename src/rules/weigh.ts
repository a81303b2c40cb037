// Several facts, one verdict: the worst status, every reason, and a value that each shortfall lowers.

import type { Question, Reason, Support, Verdict } from '#src/domain/index';
import { HALF, notApplicable } from './verdicts.js';

const none: readonly never[] = [];

/** One fact of several that a rule looks at. `deduct` is the share of the rule's points it takes away. */
export interface Fact {
  readonly status: 'met' | 'broken' | 'unknown';
  readonly reason: Reason;
  readonly deduct: number;
  readonly question?: Question;
  readonly support?: Support;
}

export const good = (reason: Reason): Fact => ({ status: 'met', reason, deduct: 0 });
export const short = (reason: Reason, deduct: number, support?: Support): Fact =>
  support === undefined ? { status: 'met', reason, deduct } : { status: 'met', reason, deduct, support };
export const bad = (reason: Reason, deduct = 1): Fact => ({ status: 'broken', reason, deduct });
export const missing = (reason: Reason, question: Question): Fact => ({
  status: 'unknown',
  reason,
  deduct: HALF,
  question,
});

/** Deductions, never an average: with one fact fewer to look at, nothing gets worse. No facts is not applicable. */
export function weigh(facts: readonly Fact[]): Verdict {
  if (facts.length === 0) return notApplicable();
  let status: Fact['status'] = 'met';
  let lost = 0;
  const questions: Question[] = [];
  const support: Support[] = [];
  for (const fact of facts) {
    if (fact.status === 'broken' || (fact.status === 'unknown' && status === 'met')) status = fact.status;
    lost += fact.deduct;
    if (fact.question !== undefined) questions.push(fact.question);
    if (fact.support !== undefined) support.push(fact.support);
  }
  const reasons = facts.map((fact) => fact.reason);
  return { status, reasons, value: Math.max(0, 1 - lost), gates: none, questions, support };
}
