// A store in memory: for tests, and for building a folder's first contents.

import { PGlite } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import { ringForMemory } from '../identity/keys/rings.js';
import { openIdentity } from '../identity/open-identity.js';
import { migrate } from '../migrate.js';
import type { Fill, Store } from '../store.js';
import type { Database } from '../tables/index.js';
import { connect, disconnect, dumpOf } from './connect.js';
import { extensions } from './extensions.js';
import { readPrepared } from './prepared/archive.js';

/** Gone when closed. From a `snapshot` it holds what that held, and `fill` isn't run. */
export async function openMemory(
  snapshot?: Uint8Array,
  fill?: Fill,
  prepared = readPrepared,
  ringFor = ringForMemory(undefined),
): Promise<Store> {
  const opened = snapshot === undefined ? await openEmpty(prepared()) : await openFrom(snapshot);
  const { pglite } = opened;
  let { db } = opened;
  const close = () => disconnect(pglite, db);
  try {
    db = await openIdentity(db, ringFor, { embedded: true });
    if (snapshot === undefined) await fill?.(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, kind: 'memory', lock: null, close, dump: () => dumpOf(pglite) };
}

interface Opened {
  readonly pglite: PGlite;
  readonly db: Kysely<Database>;
}

/** A prepared archive that doesn't open costs only the seconds it would have saved. */
async function openEmpty(prepared: Uint8Array | null): Promise<Opened> {
  if (prepared === null) return openFrom(null);
  return openFrom(prepared).catch(() => openFrom(null));
}

/** Migrated. Null makes a new database: most of a first start's time. */
async function openFrom(archive: Uint8Array | null): Promise<Opened> {
  const pglite = await PGlite.create({
    extensions,
    ...(archive !== null && { loadDataDir: new Blob([new Uint8Array(archive)]) }),
  });
  const db = connect(pglite);
  try {
    await migrate(db);
  } catch (error) {
    await disconnect(pglite, db);
    throw error;
  }
  return { pglite, db };
}
