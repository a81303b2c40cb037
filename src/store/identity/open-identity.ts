// The last step of opening a store: its keys, chosen by what it holds, and nothing left plain or under a demo key.

import { type Kysely, sql } from 'kysely';
import type { StoreLog } from '../log.js';
import type { Database } from '../tables/index.js';
import { countByKey } from './envelopes.js';
import { isDemo, knownDemoKey } from './keys/demo.js';
import type { Held, RingFor } from './keys/rings.js';
import { withRing } from './ring-of.js';
import { rotate } from './rotate.js';
import { sealPlainRows } from './seal-plain.js';

/** Of a migrated database. Throws a StoreError where its keys are not those that it is sealed with. */
export async function openIdentity(
  db: Kysely<Database>,
  ringFor: RingFor,
  { log, embedded = false }: { readonly log?: StoreLog; readonly embedded?: boolean } = {},
): Promise<Kysely<Database>> {
  const held = await whatIsHeld(db);
  const ring = ringFor(held);
  const open = withRing(db, ring);
  const sealed = await sealPlainRows(open);
  if (sealed > 0 && embedded) await shedLog(open);
  if (sealed > 0) log?.info({ rows: sealed, key: ring.current }, 'names, birth dates and addresses were sealed');
  if (held.keyIds.some((id) => isOutdone(id, ring.current))) {
    const moved = await rotate(open);
    log?.info({ envelopes: moved, key: ring.current }, 'what a demo key had sealed was sealed anew');
  }
  return open;
}

/** A demo key, by a key that was given; the one that everybody knows, by any other. */
const isOutdone = (id: string, current: string): boolean =>
  isDemo(id) && id !== current && (!isDemo(current) || id === knownDemoKey.id);

/** The write-ahead log still has the rows as they were: a new file is begun, and the old ones are not used again but removed. */
async function shedLog(db: Kysely<Database>): Promise<void> {
  for (const step of ['set wal_recycle to off', 'select pg_switch_wal()', 'checkpoint', 'reset wal_recycle'])
    await sql.raw(step).execute(db);
}

async function whatIsHeld(db: Kysely<Database>): Promise<Held> {
  const counts = await countByKey(db);
  const { rows } = await sql<{ invented: boolean }>`select invented from council`.execute(db);
  return { keyIds: counts.map(({ key }) => key), invented: rows[0]?.invented ?? null };
}
