// A list once made serves every question asked about it, until the data changes: made anew, it would be the same.

import type { Policy, Referral, Snapshot } from '#src/domain/index';
import {
  type MatchAnswer,
  matchReferral,
  type NothingFits,
  nothingFits,
  type Sensitivity,
  sensitivityInSlices,
  withBreaths,
} from '#src/matching/index';

/** As many as a few people look at in turn: each holds every option with every finding. */
const MOST = 12;

export interface Answers {
  readonly list: (snapshot: Snapshot, referral: Referral) => MatchAnswer;
  readonly sensitivity: (snapshot: Snapshot, referral: Referral) => Promise<Sensitivity>;
  /** Null where something fits. */
  readonly nothingFits: (snapshot: Snapshot, referral: Referral) => NothingFits | null;
}

/** `breathe` is awaited between the slices of long work. */
export function answersUnder(policy: Policy, breathe: () => Promise<void> = async () => undefined): Answers {
  const list = remembered((snapshot, referral) => matchReferral(snapshot, referral, policy));
  return {
    list,
    nothingFits: remembered((snapshot, referral) =>
      nothingFits(snapshot, referral, policy, {}, list(snapshot, referral)),
    ),
    sensitivity: remembered((snapshot, referral) =>
      withBreaths(sensitivityInSlices(snapshot, referral, policy, list(snapshot, referral)), breathe),
    ),
  };
}

type Make<T> = (snapshot: Snapshot, referral: Referral) => T;

/** By what was asked, since a described referral has no reference of its own. The oldest makes room. */
function remembered<T>(make: Make<T>): Make<T> {
  const made = new WeakMap<Snapshot, Map<string, T>>();
  return (snapshot, referral) => {
    const known = made.get(snapshot) ?? new Map<string, T>();
    made.set(snapshot, known);
    const key = JSON.stringify(referral);
    const value = known.get(key) ?? make(snapshot, referral);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
