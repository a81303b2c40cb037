// Turns a snapshot and a referral into what the rules are asked, home by home.

import {
  type ChildId,
  covers,
  type Day,
  type FamilyCandidate,
  type Home,
  type HomeId,
  type Member,
  type Offer,
  type Policy,
  type Referral,
  type Snapshot,
} from '#src/domain/index';
import type { Ask, Living } from '#src/rules/index';
import { residentsMetBy } from './holds/as-met-by.js';

/** The day a placement would start: when it is needed, never before the day asked about. */
export const startOf = (referral: Referral, asAt: Day): Day => (referral.neededBy > asAt ? referral.neededBy : asAt);

/** Asks about one referral: `about(home, members)` gives the question; what is shared is looked up once. */
export function askerFor(snapshot: Snapshot, referral: Referral, policy: Policy) {
  const offers = liveOffers(snapshot, referral);
  const family = new Map<HomeId, FamilyCandidate>();
  for (const each of snapshot.family)
    if (each.referralId === referral.id && each.homeId !== null) family.set(each.homeId, each);
  const startOn = startOf(referral, snapshot.asAt);
  const { asAt, council, schools, venues } = snapshot;
  const living = whereTheyLive(snapshot, referral);
  const residentsOf = residentsMetBy(snapshot, referral);
  return (home: Home, members: readonly Member[]): Ask => ({
    referral,
    members,
    home,
    provider: snapshot.providers.get(home.providerId) ?? null,
    living,
    residents: residentsOf(home.id),
    offer: offers.get(home.id) ?? null,
    family: family.get(home.id) ?? null,
    startOn,
    asAt,
    council,
    schools,
    venues,
    policy,
  });
}

const nobody: readonly never[] = [];

/** Where each child of the referral lives on the day asked about. */
function whereTheyLive(snapshot: Snapshot, referral: Referral): ReadonlyMap<ChildId, Living> {
  const everybody = whereAllLive(snapshot);
  const living = new Map<ChildId, Living>();
  for (const { child } of referral.members) {
    const found = everybody.get(child.id);
    if (found !== undefined) living.set(child.id, found);
  }
  return living;
}

const known = new WeakMap<Snapshot, ReadonlyMap<ChildId, Living>>();

/** Looked up once for a snapshot: a board asks of thousands of referrals in one. */
function whereAllLive(snapshot: Snapshot): ReadonlyMap<ChildId, Living> {
  const made = known.get(snapshot);
  if (made !== undefined) return made;
  const living = new Map<ChildId, Living>();
  for (const home of snapshot.homes)
    for (const { child, placement } of snapshot.residents.get(home.id) ?? nobody)
      if (covers(placement.period, snapshot.asAt)) living.set(child.id, { home, placement });
  known.set(snapshot, living);
  return living;
}

export type Asker = ReturnType<typeof askerFor>;

/** The offers for this referral that can still be accepted; of two at one home, the one that lasts longer. */
function liveOffers(snapshot: Snapshot, referral: Referral): ReadonlyMap<HomeId, Offer> {
  const live = new Map<HomeId, Offer>();
  for (const offer of snapshot.offers) {
    if (offer.referralId !== referral.id || offer.expires < snapshot.asAt) continue;
    const rival = live.get(offer.homeId);
    if (!rival || offer.expires > rival.expires) live.set(offer.homeId, offer);
  }
  return live;
}

/** External care is not inventory: without a live offer for this referral the provider is still to be asked. */
export const isToAsk = (ask: Ask): boolean => ask.provider?.sector === 'independent' && ask.offer === null;
