// A store in memory: for tests, and for building a folder's first contents.

import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../migrate.js';
import type { Fill, Store } from '../store.js';
import { connect, disconnect, dumpOf } from './connect.js';

/** Gone when closed. From a `snapshot` it holds what that held, and `fill` isn't run. */
export async function openMemory(snapshot?: Uint8Array, fill?: Fill): Promise<Store> {
  const pglite = await PGlite.create(
    snapshot === undefined ? {} : { loadDataDir: new Blob([new Uint8Array(snapshot)]) },
  );
  const db = connect(pglite);
  const close = () => disconnect(pglite, db);
  try {
    await migrate(db);
    if (snapshot === undefined) await fill?.(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, kind: 'memory', lock: null, close, dump: () => dumpOf(pglite) };
}
