// Why, or why not, one home for one referral: every rule's verdict, and where the home stands in the answer.

import type { Home, Policy, Referral, Snapshot } from '#src/domain/index';
import { rulesInForce } from '#src/rules/index';
import type { MatchAnswer } from './answer.js';
import { askerFor } from './asks.js';
import { candidatesFor, withheldHomes } from './family.js';
import { withPlans } from './groups/siblings.js';
import { findingsOf, judgeHard, ruleBook } from './judge.js';
import { matchReferral } from './match.js';
import type { RankedOption, RuleFinding } from './ranked-option.js';

export interface HomeExplained {
  readonly option: RankedOption | null;
  readonly toAsk: boolean;
  /** A family home kept off the list by a named person, or by an open safeguarding question. */
  readonly withheld: boolean;
  readonly findings: readonly RuleFinding[];
  readonly answer: MatchAnswer;
}

export function explainHome(snapshot: Snapshot, asked: Referral, home: Home, policy: Policy): HomeExplained {
  const answer = matchReferral(snapshot, asked, policy);
  const { referral } = withPlans(asked, snapshot);
  const book = ruleBook(rulesInForce(snapshot.asAt), policy);
  const ask = askerFor(snapshot, referral, policy)(home, referral.members);
  return {
    option: answer.options.find((each) => each.parts.some((part) => part.home === home.id)) ?? null,
    toAsk: answer.toAsk.some((each) => each.home === home.id),
    withheld: withheldHomes(candidatesFor(snapshot, referral)).has(home.id),
    findings: findingsOf(book, judgeHard(book, ask)),
    answer,
  };
}
