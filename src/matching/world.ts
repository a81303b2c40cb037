// Everything an answer is made from, as one value: so that "what if" changes one thing of it and asks again.

import { covers, type Home, type HomeId, type Policy, type Referral, type Snapshot } from '#src/domain/index';
import type { MatchAnswer, Narrowing } from './answer.js';
import { matchReferral } from './match.js';
import type { Supposed } from './supposing.js';

export interface World {
  readonly snapshot: Snapshot;
  readonly referral: Referral;
  readonly policy: Policy;
  readonly narrowing: Narrowing;
  readonly supposed: Supposed;
}

export const answerIn = ({ snapshot, referral, policy, narrowing, supposed }: World): MatchAnswer =>
  matchReferral(snapshot, referral, policy, narrowing, supposed);

/**
 * The same county with only some of its homes, and those where the children of the referral live. What is said of a home
 * as a whole depends on no other home, so each of these stands as it does among all; splits do not.
 */
export function onlyHomes(world: World, homes: ReadonlySet<HomeId>): World {
  const { snapshot, referral } = world;
  const children = new Set(referral.members.map(({ child }) => child.id));
  const livesThere = (home: Home) =>
    (snapshot.residents.get(home.id) ?? []).some(
      ({ child, placement }) => children.has(child.id) && covers(placement.period, snapshot.asAt),
    );
  return { ...world, snapshot: { ...snapshot, homes: snapshot.homes.filter((h) => homes.has(h.id) || livesThere(h)) } };
}

/** The world with one home as it would be. */
export const withHome = (world: World, id: HomeId, change: (home: Home) => Home): World => ({
  ...world,
  snapshot: { ...world.snapshot, homes: world.snapshot.homes.map((home) => (home.id === id ? change(home) : home)) },
});
