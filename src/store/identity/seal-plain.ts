// Rows that lay plain on disk before there was a seal: sealed when the store is next opened, and their columns emptied.

import { type Kysely, sql } from 'kysely';
import type { Database, SealedTable } from '../tables/index.js';
import { inTransaction, type Tx } from '../transaction.js';
import { countyAtRest, namesIn, recordAtRest } from './at-rest.js';
import { sameFacts } from './envelopes.js';
import { ringOf } from './ring-of.js';
import { sealText } from './seal.js';
import { fieldsOf, isSealed, SEALED, sealRow } from './sealed-row.js';

const BATCH = 500;

/** Gives how many rows were sealed. Safe to run by several at once, to be killed, and to be run again. */
export async function sealPlainRows(db: Kysely<Database>, batch = BATCH): Promise<number> {
  const waiting = await tablesToSeal(db);
  let all = 0;
  for (const table of waiting) {
    let done = 0;
    const some = isSealed(table) ? (tx: Tx) => sealRows(tx, table, batch) : (tx: Tx) => sealTexts(tx, table, batch);
    for (let n = 1; n > 0; done += n) n = await inTransaction(db, (tx) => oneAtATime(tx, () => some(tx)));
    // A row rewritten leaves its old text in the file until the table is written anew.
    if (done > 0) await sql`vacuum full ${sql.table(table)}`.execute(db);
    await inTransaction(db, (tx) => oneAtATime(tx, () => closed(tx, table)));
    all += done;
  }
  return all;
}

/** Those whose rows of before are not known to be sealed: the constraint says so once it is valid. */
async function tablesToSeal(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select c.relname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.conname = 'sealed_only' and not k.convalidated and c.relnamespace = 'public'::regnamespace order by 1`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

/** Several starters take turns: what one has sealed, the next doesn't meet. */
async function oneAtATime<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`select pg_advisory_xact_lock(7461016)`.execute(tx);
  await sameFacts(tx);
  return await work();
}

const closed = (tx: Tx, table: string) =>
  sql`alter table ${sql.table(table)} validate constraint sealed_only`.execute(tx);

async function sealRows(tx: Tx, table: SealedTable, most: number): Promise<number> {
  const fields = fieldsOf(table).map(([name]) => name);
  const key = namesIn(countyAtRest[table].key);
  const plain = sql.join(
    fields.map((name) => sql`${sql.ref(name)} is not null`),
    sql` or `,
  );
  const { rows } = await sql<{ row: Record<string, unknown> }>`select row_to_json(t) as row
    from ${sql.table(table)} t where ${plain} limit ${most} for update`.execute(tx);
  if (rows.length === 0) return 0;
  const sealed = rows.map(({ row }) => sealRow(ringOf(tx), table, row));
  const emptied = fields.map((name) => sql`${sql.ref(name)} = null`);
  const same = key.map((name) => sql`t.${sql.ref(name)} = s.${sql.ref(name)}`);
  await sql`update ${sql.table(table)} t set ${sql.join(emptied)}, ${sql.ref(SEALED)} = s.${sql.ref(SEALED)}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(sealed)}::json) s
    where ${sql.join(same, sql` and `)}`.execute(tx);
  return rows.length;
}

async function sealTexts(tx: Tx, table: string, most: number): Promise<number> {
  const of = Object.entries(recordAtRest).find(([name]) => name === table)?.[1];
  if (of === undefined || !('texts' in of)) return 0;
  const key = namesIn(of.key);
  let done = 0;
  for (const column of namesIn(of.texts)) {
    const { rows } = await sql<{ row: (string | number)[]; text: string }>`
      select json_build_array(${sql.join(key.map((name) => sql.ref(name)))}) as row, ${sql.ref(column)} as text
      from ${sql.table(table)} where ${sql.ref(column)} not like 'v1.%' limit ${most} for update`.execute(tx);
    for (const { row, text } of rows) {
      const [only] = row;
      const place = { table, column, row: row.length === 1 && only !== undefined ? only : row };
      const same = key.map((name, i) => sql`${sql.ref(name)} = ${row[i]}`);
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sealText(ringOf(tx), place, text)}
        where ${sql.join(same, sql` and `)}`.execute(tx);
    }
    done += rows.length;
  }
  return done;
}
