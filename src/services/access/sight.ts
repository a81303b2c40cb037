// Which open referrals one person may see, and which homes are closed to them: worked out once a turn, of one query.

import { mayDo } from '#src/access/index';
import type { Case, HomeId, RecordRef, Referral, ReferralId, Snapshot, Standing } from '#src/domain/index';
import { readCases, type Store } from '#src/store/index';

export interface Sight {
  readonly snapshot: Snapshot;
  /** In the order of the data. */
  readonly referrals: readonly Referral[];
  readonly sees: (referral: string) => boolean;
  readonly homes: readonly HomeId[];
}

export async function look(who: Standing, snapshot: Snapshot, store: Store): Promise<Sight> {
  const cases = await readCases(store.db, {
    referrals: snapshot.referrals.map(({ id }) => id),
    children: snapshot.referrals.flatMap(({ members }) => members.map(({ child }) => child.id)),
  });
  const caseOf = new Map(cases.map((each) => [key(each.record), each]));
  const referrals = snapshot.referrals.filter((referral) => isTheirs(who, recordsOf(referral), caseOf));
  const seen = new Set<string>(referrals.map(({ id }) => id));
  const closed = new Set(who.conflicts.filter(({ kind }) => kind === 'home').map(({ id }) => id));
  return {
    snapshot,
    referrals,
    sees: (referral) => seen.has(referral),
    homes: snapshot.homes.map(({ id }) => id).filter((id) => !closed.has(id)),
  };
}

/** Of referrals that are no longer open, which yesterday's proposal may still speak of. */
export async function closedButTheirs(
  who: Standing,
  referrals: readonly ReferralId[],
  store: Store,
): Promise<ReadonlySet<string>> {
  if (referrals.length === 0) return new Set();
  const cases = await readCases(store.db, { referrals, children: [] });
  const caseOf = new Map(cases.map((each) => [key(each.record), each]));
  const theirs = referrals.filter((id) => isTheirs(who, [{ kind: 'referral', id }], caseOf, false));
  return new Set(theirs);
}

function isTheirs(
  who: Standing,
  records: readonly RecordRef[],
  caseOf: ReadonlyMap<string, Case>,
  open = true,
): boolean {
  const cases = records.flatMap((record) => caseOf.get(key(record)) ?? []);
  return mayDo(who, 'see-case', { records, cases, open }).ok;
}

const recordsOf = ({ id, members }: Referral): readonly RecordRef[] => [
  { kind: 'referral', id },
  ...members.map(({ child }): RecordRef => ({ kind: 'child', id: child.id })),
];

const key = ({ kind, id }: RecordRef): string => `${kind} ${id}`;
