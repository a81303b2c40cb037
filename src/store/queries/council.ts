// The council: one row, or none in an empty store.

import type { Kysely } from 'kysely';
import type { Council } from '#src/domain/index';
import { readRows, upsertRows } from '../rows.js';
import type { Database } from '../tables/index.js';

/** Null when nothing was ever written: an empty county. */
export async function readCouncil(db: Kysely<Database>): Promise<Council | null> {
  const [row] = await readRows(db, 'council');
  if (row === undefined) return null;
  const { name, authority, as_at: asAt, invented } = row;
  return { name, authority, asAt, invented };
}

export async function saveCouncil(db: Kysely<Database>, council: Council): Promise<void> {
  const { asAt, name, authority, invented } = council;
  await upsertRows(db, 'council', 'only_one', [
    { only_one: true, name, authority, adjoining: [], as_at: asAt, invented },
  ]);
}
