// A store in memory for one test, from the prepared database: ready in well under a second. DATABASE_URL plays no part.

import type { County } from '#src/domain/index';
import { readPrepared } from '#src/store/embedded/prepared/archive';
import { openStore, type Store, writeCounty } from '#src/store/index';
import { noLog } from './no-log.js';

/** Empty, or with the county written. The test closes it. */
export async function freshStore(county?: County): Promise<Store> {
  const store = await openStore({ kind: 'memory', snapshot: emptyDump() }, { log: noLog });
  if (county !== undefined) await writeCounty(store.db, county);
  return store;
}

/** The dump of a migrated, empty store. Unpacked once for all tests of a worker. */
export function emptyDump(): Uint8Array {
  dump ??= readPrepared();
  if (dump === null) throw new Error('the prepared database that the set-up makes sure of is not there');
  return dump;
}

let dump: Uint8Array | null = null;
