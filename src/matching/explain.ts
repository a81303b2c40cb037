// Why, or why not, one home for one referral: every rule's verdict, and where the home stands in the answer.

import type { Home, Policy, Referral, Snapshot } from '#src/domain/index';
import { rulesInForce } from '#src/rules/index';
import type { MatchAnswer } from './answer.js';
import { askerFor, startOf } from './asks.js';
import { candidatesFor, withheldHomes } from './family.js';
import { followsOf, type HomeFollows } from './follows.js';
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
  /** What would have to follow, and by when: of each home of the option, or of this home if all of them lived in it. */
  readonly follows: readonly HomeFollows[];
  readonly answer: MatchAnswer;
}

export function explainHome(snapshot: Snapshot, asked: Referral, home: Home, policy: Policy): HomeExplained {
  const answer = matchReferral(snapshot, asked, policy);
  const { referral } = withPlans(asked, snapshot);
  const book = ruleBook(rulesInForce(startOf(referral, snapshot.asAt)), policy);
  const asker = askerFor(snapshot, referral, policy);
  const option = answer.options.find((each) => each.parts.some((part) => part.home === home.id)) ?? null;
  const everyone = referral.members.map(({ child }) => child.id);
  return {
    option,
    toAsk: answer.toAsk.some((each) => each.home === home.id),
    withheld: withheldHomes(candidatesFor(snapshot, referral)).has(home.id),
    findings: findingsOf(book, judgeHard(book, asker(home, referral.members))),
    follows: followsOf(asker, snapshot, referral, option?.parts ?? [{ home: home.id, children: everyone }]),
    answer,
  };
}
