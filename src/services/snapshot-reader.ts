// One consistent snapshot a question, read anew only when the data has changed, or the time of a hold has come.

import type { Day, Snapshot } from '#src/domain/index';
import { dataVersionAt, readCouncil, readDataVersion, readSnapshot, type Store } from '#src/store/index';

/** The county's day is its own clock while it is invented; real data speaks of today. Holds lapse by `now`, where it is given. */
export function snapshotReader(
  store: Store,
  asAt: Day | null,
  today: () => Day,
  now?: () => Date,
): () => Promise<Snapshot> {
  let last: { readonly key: string; readonly snapshot: Promise<Snapshot> } | null = null;
  return async () => {
    const council = await readCouncil(store.db);
    const on = asAt ?? (council?.invented ? council.asAt : today());
    const at = now?.();
    const version = await (at === undefined ? readDataVersion(store.db) : dataVersionAt(store.db, at));
    const key = `${version}|${on}`;
    if (last?.key === key) return last.snapshot;
    const reading = readSnapshot(store.db, on, { now: at }).then((snapshot) => snapshot ?? emptySnapshot(on));
    last = { key, snapshot: reading };
    reading.catch(() => {
      last = null;
    });
    return reading;
  };
}

/** A store that nothing has been put into: every question has an answer, and it is "nothing here". */
const emptySnapshot = (asAt: Day): Snapshot => ({
  council: { name: '', authority: '', asAt, invented: false },
  asAt,
  dataVersion: '0',
  homes: [],
  residents: new Map(),
  providers: new Map(),
  schools: new Map(),
  venues: new Map(),
  localities: [],
  referrals: [],
  family: [],
  offers: [],
  holds: [],
});
