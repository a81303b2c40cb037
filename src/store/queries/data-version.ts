// The number that names the data: another after every transaction that wrote to the county, and after every hold that lapsed.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';

export async function readDataVersion(db: Kysely<Database>): Promise<string> {
  const { version } = await db.selectFrom('data_version').select('version').executeTakeFirstOrThrow();
  return String(version);
}

/** With the holds that are past their time and not yet written down as lapsed: they keep nothing, and nobody wrote. */
export async function dataVersionAt(db: Kysely<Database>, now: Date): Promise<string> {
  const { rows } = await sql<{ version: number; past: number }>`select version, (select count(*) from hold
    where state = 'held' and until <= ${now.toISOString()}::timestamptz) as past from data_version`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('expected the data to have a version');
  return row.past === 0 ? String(row.version) : `${row.version}.${row.past}`;
}
