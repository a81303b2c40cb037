// Asks the rules no more than they are needed: full homes are passed over, and the rule that refuses most is asked first.

import { type Home, isFosterHome, type Referral, type Resident, type Verdict } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { isEssential, type Judged, type RuleBook } from '../judge.js';

/** Full for good under its terms, whoever asks: true of none that may be exceeded in an emergency (CPR 2010 reg 23). */
export function isFull(home: Home, residents: readonly Resident[], referral: Referral): boolean {
  if (home.type === 'parent' || home.clauses.length === 0) return false;
  if (referral.urgency === 'emergency' && isFosterHome(home.type)) return false;
  const staying = residents.filter(
    ({ placement, child }) =>
      placement.period.to === null && !referral.members.some((member) => member.child.id === child.id),
  );
  return home.clauses.every(({ places }) => places <= staying.length);
}

/**
 * The ask judged where no hard rule is broken. Which rule is asked first changes nothing but the work: each refusal moves its
 * rule to the front.
 */
export function quickJudge(book: RuleBook): (ask: Ask) => Judged | null {
  const order = book.hard.map((_, i) => i);
  return (ask) => {
    const hard: Verdict[] = [];
    for (const [at, i] of order.entries()) {
      const verdict = book.hard[i]?.judge(ask);
      if (verdict === undefined) continue;
      if (verdict.status === 'broken') {
        order.unshift(...order.splice(at, 1));
        return null;
      }
      hard[i] = verdict;
    }
    return { ask, hard };
  };
}

/** Whether nothing essential, nor anything of law, is broken or open: the same as a suitable band, with less asked. */
export const meetsEssentials = (book: RuleBook, { ask, hard }: Judged): boolean =>
  hard.every(({ status }) => status !== 'unknown' && status !== 'broken') &&
  book.others.every((rule) => {
    if (!isEssential(rule, ask)) return true;
    const { status } = rule.judge(ask);
    return status !== 'unknown' && status !== 'broken';
  });
