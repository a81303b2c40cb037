// One named option, listed or not: what the law says of it, what it needs, and how it stands. Asked when it is chosen.

import type { ChildId, Day, HomeId, Member, Policy, Referral, RuleId, Snapshot } from '#src/domain/index';
import { type RoutedOut, routedOut, rulesInForce } from '#src/rules/index';
import { askerFor, isToAsk, startOf } from './asks.js';
import { candidatesFor, withheldHomes } from './family.js';
import type { Lodging } from './follows.js';
import { withPlans } from './groups/siblings.js';
import { brokenHardRules, type Judged, judgeHard, ruleBook } from './judge.js';
import { optionOf } from './option.js';
import { partOf } from './part.js';
import type { Unranked } from './ranking/order.js';

export type Lodged =
  | { readonly state: 'possible'; readonly option: Unranked; readonly startOn: Day }
  | { readonly state: 'refused-by-law'; readonly home: HomeId; readonly rules: readonly RuleId[] }
  /** No placement under s22C: another door. */
  | { readonly state: 'routed-out'; readonly to: RoutedOut }
  /** External, and its provider has made no offer that still holds. */
  | { readonly state: 'to-ask'; readonly home: HomeId }
  /** A relative's or friend's, ruled out by a named person or with an open safeguarding question. */
  | { readonly state: 'withheld'; readonly home: HomeId }
  | { readonly state: 'unknown'; readonly what: 'home' | 'child'; readonly id: HomeId | ChildId };

export function lodge(snapshot: Snapshot, asked: Referral, lodgings: readonly Lodging[], policy: Policy): Lodged {
  const { referral } = withPlans(asked, snapshot);
  const to = routedOut(referral);
  if (to !== null) return { state: 'routed-out', to };
  const startOn = startOf(referral, snapshot.asAt);
  const book = ruleBook(rulesInForce(startOn), policy);
  const ask = askerFor(snapshot, referral, policy);
  const withheld = withheldHomes(candidatesFor(snapshot, referral));
  const judged: Judged[] = [];
  for (const { home: id, children } of lodgings) {
    const home = snapshot.homes.find((each) => each.id === id);
    if (home === undefined) return { state: 'unknown', what: 'home', id };
    const members: Member[] = [];
    for (const child of children) {
      const member = referral.members.find((each) => each.child.id === child);
      if (member === undefined) return { state: 'unknown', what: 'child', id: child };
      members.push(member);
    }
    const each = judgeHard(book, ask(home, members));
    const rules = brokenHardRules(book, each);
    if (rules.length > 0) return { state: 'refused-by-law', home: id, rules };
    if (withheld.has(id)) return { state: 'withheld', home: id };
    if (isToAsk(each.ask)) return { state: 'to-ask', home: id };
    judged.push(each);
  }
  return {
    state: 'possible',
    option: optionOf(
      referral,
      judged.map((each) => partOf(book, each)),
    ),
    startOn,
  };
}
