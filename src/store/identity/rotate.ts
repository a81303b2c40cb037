// Everything sealed anew with the ring's current key, some rows at a time: killed halfway, the next run goes on from there.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';
import { inTransaction, type Tx } from '../transaction.js';
import { type EnvelopeColumn, envelopeColumns, sameFacts } from './envelopes.js';
import { ringOf } from './ring-of.js';
import { sealText, unsealText } from './seal.js';

/** Rows in one transaction. */
const BATCH = 500;

/** Gives how many envelopes were sealed anew. Others may read and write meanwhile. */
export async function rotate(db: Kysely<Database>, batch = BATCH): Promise<number> {
  let done = 0;
  for (const column of await notOfCurrent(db)) {
    for (;;) {
      const some = await inTransaction(db, (tx) => resealSome(tx, column, batch, 'skip locked'));
      // A row that somebody writes at this moment is waited for alone, so that nobody waits for us meanwhile.
      const more = some > 0 ? some : await inTransaction(db, (tx) => resealSome(tx, column, 1, 'wait'));
      if (more === 0) break;
      done += more;
    }
  }
  return done;
}

/** Whether anything is sealed with another than the current key. */
export async function isRotated(db: Kysely<Database>): Promise<boolean> {
  return (await notOfCurrent(db)).length === 0;
}

/** The columns that hold anything of another key. */
async function notOfCurrent(db: Kysely<Database>): Promise<readonly EnvelopeColumn[]> {
  const { current } = ringOf(db);
  const looks = envelopeColumns.map(
    ({ table, column }, at) => sql`select ${sql.lit(at)}::int as at where exists (select from ${sql.table(table)}
      where ${sql.ref(column)} like 'v1.%' and ${sql.ref(column)} not like ${`v1.${current}.%`})`,
  );
  const { rows } = await sql<{ at: number }>`${sql.join(looks, sql` union all `)}`.execute(db);
  return envelopeColumns.filter((_, at) => rows.some((row) => row.at === at));
}

async function resealSome(tx: Tx, at: EnvelopeColumn, most: number, locked: 'skip locked' | 'wait'): Promise<number> {
  const { table, column, key } = at;
  const ring = ringOf(tx);
  const held = sql.ref(column);
  const { rows } = await sql<{ row: (string | number)[]; envelope: string }>`
    select json_build_array(${sql.join(key.map((name) => sql.ref(name)))}) as row, ${held} as envelope
    from ${sql.table(table)} where ${held} like 'v1.%' and ${held} not like ${`v1.${ring.current}.%`}
    limit ${most} for update ${sql.raw(locked === 'wait' ? '' : 'skip locked')}`.execute(tx);
  if (rows.length === 0) return 0;
  const anew = rows.map(({ row, envelope }) => {
    const [only] = row;
    const place = { table, column, row: row.length === 1 && only !== undefined ? only : row };
    return { was: envelope, is: sealText(ring, place, unsealText(ring, place, envelope)) };
  });
  await sameFacts(tx);
  // No two envelopes are alike, so each names its row.
  await sql`update ${sql.table(table)} set ${held} = anew.is_now
    from json_to_recordset(${JSON.stringify(anew.map(({ was, is }) => ({ was, is_now: is })))}::json) as anew (was text, is_now text)
    where ${held} = anew.was`.execute(tx);
  return rows.length;
}
