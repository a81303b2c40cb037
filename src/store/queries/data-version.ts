// The number that names the data: another after every transaction that wrote to the county.

import type { Kysely } from 'kysely';
import type { Database } from '../tables/index.js';

export async function readDataVersion(db: Kysely<Database>): Promise<string> {
  const { version } = await db.selectFrom('data_version').select('version').executeTakeFirstOrThrow();
  return String(version);
}
