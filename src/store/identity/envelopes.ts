// Every column of every table that holds envelopes, and which keys they are sealed with.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';
import { countyAtRest, namesIn, recordAtRest } from './at-rest.js';
import { isSealed, SEALED } from './sealed-row.js';

export interface EnvelopeColumn {
  readonly table: string;
  readonly column: string;
  /** The table's key, in order: what an envelope is bound to. */
  readonly key: readonly string[];
}

export const envelopeColumns: readonly EnvelopeColumn[] = [
  ...Object.entries(countyAtRest).flatMap(([table, { key }]) =>
    isSealed(table) ? [{ table, column: SEALED, key: namesIn(key) }] : [],
  ),
  ...Object.entries(recordAtRest).flatMap(([table, of]) =>
    'texts' in of ? namesIn(of.texts).map((column) => ({ table, column, key: namesIn(of.key) })) : [],
  ),
];

export interface SealedWith {
  readonly key: string;
  readonly envelopes: number;
}

/** How many envelopes each key has sealed, by key id. One look at every column. */
export async function countByKey(db: Kysely<Database>): Promise<readonly SealedWith[]> {
  const counts = envelopeColumns.map(
    ({ table, column }) => sql`select split_part(${sql.ref(column)}, '.', 2) as key, count(*) as n
      from ${sql.table(table)} where ${sql.ref(column)} like 'v1.%' group by 1`,
  );
  const { rows } = await sql<SealedWith>`select key, sum(n)::bigint as envelopes
    from (${sql.join(counts, sql` union all `)}) t group by key order by key`.execute(db);
  return rows;
}

/** The rest of one key's work is never a change of facts: the data keeps its number. */
export const sameFacts = (tx: Kysely<Database>) => sql`set local placewell.same_facts = 'on'`.execute(tx);
