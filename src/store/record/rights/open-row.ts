// Any row of any table with what is sealed in it opened: for a child's own file, and for finding whom a text speaks of.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { envelopeColumns } from '../../identity/envelopes.js';
import { ringOf, unsealedOf } from '../../identity/ring-of.js';
import { unsealText } from '../../identity/seal.js';
import { isSealed, rowOpener, SEALED } from '../../identity/sealed-row.js';
import type { Database } from '../../tables/index.js';

export type Opened = Readonly<Record<string, unknown>>;

/** Rows that meet `where`, as JSON has them: days and moments are text. In the order of their keys. */
export async function openRows(
  db: Kysely<Database>,
  table: keyof Database,
  where: RawBuilder<unknown>,
): Promise<readonly Opened[]> {
  const { rows } = await sql<{ row: Opened }>`select row_to_json(t) as row from ${sql.table(table)} t where ${where}
    order by t::text`.execute(db);
  return rows.map(({ row }) => openRow(db, table, row));
}

function openRow(db: Kysely<Database>, table: keyof Database, stored: Opened): Opened {
  const contents = isSealed(table) ? rowOpener(ringOf(db), unsealedOf(db), table)(stored, stored[SEALED]) : {};
  const opened: Record<string, unknown> = { ...stored, ...contents };
  delete opened[SEALED];
  for (const { column, key } of envelopeColumns.filter((each) => each.table === table && each.column !== SEALED)) {
    const envelope = opened[column];
    if (typeof envelope !== 'string' || !envelope.startsWith('v1.')) continue;
    const [only, ...others] = key.map((name) => stored[name]).filter(isKey);
    if (only === undefined) continue;
    opened[column] = unsealText(
      ringOf(db),
      { table, column, row: others.length === 0 ? only : [only, ...others] },
      envelope,
    );
  }
  return opened;
}

const isKey = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
