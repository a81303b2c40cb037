// Makes the waiting list of a snapshot: every open referral with its columns, and the pins and bans that can be kept.
//
// A place that is held is taken, and the child whom it is held for waits no more: the list is of the others.

import type { Policy, Referral, ReferralId, Snapshot } from '#src/domain/index';
import { routedOut, rulesInForce } from '#src/rules/index';
import { startOf } from '../asks.js';
import { heldOf, withoutTheHeld } from '../holds/without-the-held.js';
import { ruleBook } from '../judge.js';
import { waitingOf } from './columns.js';
import type { PinnedSet } from './pins/pinned.js';
import { clashes, understood } from './pins/understood.js';
import type { AllocationAsked, Pin } from './proposal.js';
import { withShared } from './shared.js';
import { whereAllLive } from './tonight.js';
import type { Waiting, WaitingList } from './waiting-list.js';

/** `breathe` is awaited between referrals, so that whoever else shares the thread is not kept waiting. */
export async function waitingList(
  given: Snapshot,
  policy: Policy,
  asked: AllocationAsked = {},
  breathe: () => Promise<void> = async () => undefined,
): Promise<WaitingList> {
  const snapshot = withoutTheHeld(given);
  const held = heldOf(given);
  const open = snapshot.referrals.filter((referral) => !isElsewhere(referral));
  const { pins, bans, issues } = understood(snapshot, open, policy, asked, held);
  const living = whereAllLive(snapshot);
  const books = new Map(
    open.map((referral) => startOf(referral, snapshot.asAt)).map((day) => [day, ruleBook(rulesInForce(day), policy)]),
  );
  const make = (referral: Referral, at: number, kept: readonly Pin[]): Waiting => {
    const book = books.get(startOf(referral, snapshot.asAt));
    if (book === undefined) throw new Error(`No rule book was made for the day on which ${referral.id} starts`);
    const banned = new Set(bans.filter((ban) => ban.referral === referral.id).map(({ home }) => home));
    return waitingOf({ snapshot, policy, book, living, pins: setsOf(kept, referral), banned }, referral, at);
  };
  const waiting: Waiting[] = [];
  for (const [at, referral] of open.entries()) {
    waiting.push(make(referral, at, pins));
    await breathe();
  }
  const list = {
    snapshot,
    policy,
    waiting,
    held,
    notInIt: snapshot.referrals.filter(isElsewhere).map(({ id }): ReferralId => id),
    pins,
    bans,
    issues,
  };
  const clashing = clashes(list);
  if (clashing.length === 0) return withShared(list);
  const kept = pins.filter((pin) => !clashing.some((issue) => issue.pin === pin));
  const touched = new Set(clashing.map(({ pin }) => pin.referral));
  return withShared({
    ...list,
    waiting: open.map((referral, at) => {
      const made = touched.has(referral.id) ? undefined : waiting[at];
      return made ?? make(referral, at, kept);
    }),
    pins: kept,
    issues: [...issues, ...clashing],
  });
}

/** All that is pinned of a referral in one home is one set. */
const setsOf = (pins: readonly Pin[], { id, members }: Referral): readonly PinnedSet[] => {
  const own = pins.filter(({ referral }) => referral === id);
  return [...new Set(own.map(({ home }) => home))].map((home) => {
    const named = own.filter((pin) => pin.home === home);
    const all = members.map(({ child }) => child.id);
    return {
      home,
      children: all.filter((child) => named.some(({ children }) => children === undefined || children.includes(child))),
    };
  });
};

/**
 * Routed elsewhere by law, or a bed for some nights and no place to live: a bed the police ask for, respite, a series of
 * short breaks. A column here stays until further notice, which would keep such a bed for ever.
 */
export const isElsewhere = (referral: Referral): boolean =>
  routedOut(referral) !== null || nightsOnly.includes(referral.legal.regime);

const nightsOnly: readonly Referral['legal']['regime'][] = ['pace', 'respite', 'short-breaks'];
