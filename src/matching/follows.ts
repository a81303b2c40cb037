// What would have to follow an option, home by home: the clocks it would start. Asked of one option, never of a list.

import type { HomeId, Policy, Referral, Snapshot } from '#src/domain/index';
import { type Clock, clocksOf } from '#src/rules/index';
import { type Asker, askerFor } from './asks.js';
import { withPlans } from './groups/siblings.js';
import type { Part } from './ranked-option.js';

/** Some children in one home: a part of an option, or all of them in a home that is explained. */
export type Lodging = Pick<Part, 'home' | 'children'>;

export interface HomeFollows {
  readonly home: HomeId;
  /** The first due first. */
  readonly clocks: readonly Clock[];
}

export function whatFollows(
  snapshot: Snapshot,
  asked: Referral,
  lodgings: readonly Lodging[],
  policy: Policy,
): readonly HomeFollows[] {
  const { referral } = withPlans(asked, snapshot);
  return followsOf(askerFor(snapshot, referral, policy), snapshot, referral, lodgings);
}

export const followsOf = (
  ask: Asker,
  { homes }: Snapshot,
  { members }: Referral,
  lodgings: readonly Lodging[],
): readonly HomeFollows[] =>
  lodgings.flatMap(({ home: id, children }) => {
    const home = homes.find((each) => each.id === id);
    const there = members.filter(({ child }) => children.includes(child.id));
    return home === undefined ? [] : [{ home: id, clocks: clocksOf(ask(home, there)) }];
  });
