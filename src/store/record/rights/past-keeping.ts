// Records that the law no longer has kept: told of, so that a person looks; ended by nobody's clock.

import { type Kysely, sql } from 'kysely';
import { type Day, mustBeKeptUntil } from '#src/domain/index';
import { readRows } from '../../rows.js';
import type { Database } from '../../tables/index.js';

/** How many children's records need not be kept any more. */
export async function recordsPastKeeping(db: Kysely<Database>, today: Day): Promise<number> {
  const { rows } = await sql<{ id: string; on: Day }>`select child_id as id, max(dec)::text as on from episode
    where rec = 'E2' group by 1`.execute(db);
  const died = new Map(rows.map(({ id, on }) => [id, on]));
  const children = await readRows(db, 'child');
  return children.filter(
    ({ id, born_on }) => mustBeKeptUntil({ bornOn: born_on, diedOn: died.get(id) ?? null }) <= today,
  ).length;
}
