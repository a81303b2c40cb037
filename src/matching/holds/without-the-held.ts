// Everyone who still waits: what is held is taken, and the children whom it is held for are not placed a second time.

import type { ChildId, HomeId, ReferralId, Snapshot } from '#src/domain/index';
import { withHoldsTaken } from './as-met-by.js';

/** Children of an open referral for whom a place is held. */
export interface Held {
  readonly referral: ReferralId;
  readonly children: readonly ChildId[];
  readonly home: HomeId;
}

/** A referral of whose children only some have a place held waits for the rest. */
export function withoutTheHeld(snapshot: Snapshot): Snapshot {
  if (snapshot.holds.length === 0) return snapshot;
  const held = new Set(snapshot.holds.flatMap(({ children }) => children.map(({ id }) => id)));
  const referrals = snapshot.referrals.flatMap((referral) => {
    const members = referral.members.filter(({ child }) => !held.has(child.id));
    if (members.length === referral.members.length) return [referral];
    return members.length === 0 ? [] : [{ ...referral, members }];
  });
  return { ...withHoldsTaken(snapshot), referrals };
}

/** In the order of the referrals. */
export const heldOf = ({ holds, referrals }: Snapshot): readonly Held[] =>
  referrals.flatMap(({ id }) =>
    holds
      .filter(({ referral }) => referral === id)
      .map(({ home, children }) => ({ referral: id, children: children.map((child) => child.id), home })),
  );
