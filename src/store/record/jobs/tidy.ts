// What the embedded database has nobody else to do: a server's own workers sweep and put on disk by themselves.

import { sql } from 'kysely';
import type { Store } from '../../store.js';

/** Not in a transaction: VACUUM refuses one. */
export async function tidyStore({ db, kind }: Store): Promise<boolean> {
  if (kind === 'server') return false;
  await sql`vacuum (analyze)`.execute(db);
  await sql`checkpoint`.execute(db);
  return true;
}
