// The rows of one table as lines of JSON, in one order, a few at a time: however long a table is, memory holds a page of it.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';
import type { TableForm } from './catalogue.js';

/** Rows of the longest texts (lists that were shown) run to hundreds of kilobytes each. */
const PAGE = 200;

/** How values are written must not go by the session's taste, or two backups of the same rows would differ. */
export const plainlyWritten = (tx: Kysely<Database>) =>
  sql`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
    set local bytea_output = 'hex'; set local extra_float_digits = 1`.execute(tx);

/** Within a transaction: a cursor lives in one. */
export async function* rowsOf(tx: Kysely<Database>, { name, orderBy }: TableForm): AsyncGenerator<string> {
  // Line ends can stand only between the words of a JSON column: within texts they are escaped.
  await sql`declare backup_rows no scroll cursor for
    select translate(row_to_json(t)::text, E'\n\r', '  ') as line from ${sql.table(name)} t
    order by ${sql.raw(orderBy)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.raw(String(PAGE))} from backup_rows`.execute(tx);
    for (const { line } of rows) yield line;
    if (rows.length < PAGE) break;
  }
  await sql`close backup_rows`.execute(tx);
}
