// Kysely over one PGlite.

import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from '../tables/index.js';
import type { Engine } from './engine.js';
import { PglitePool } from './pglite-pool.js';

export const connect = (pglite: PGlite | Engine): Kysely<Database> =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool: new PglitePool(pglite) }) });

/** The whole database as an uncompressed tar archive. Nobody may write meanwhile. */
export async function dumpOf(pglite: PGlite): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await pglite.dumpDataDir('none');
  return new Uint8Array(await archive.arrayBuffer());
}

/** Lets go of Kysely, then of PGlite. Safe to call twice. */
export async function disconnect(pglite: PGlite | Engine, db: Kysely<Database>): Promise<void> {
  if (pglite.closed) return;
  await db.destroy();
  await pglite.close();
}
