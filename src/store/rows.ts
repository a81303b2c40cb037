// Rows in bulk, as JSON both ways: one statement takes or gives a whole table, in half the time of rows one by one.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { StoreError } from './errors.js';
import type { CountyTable, Database } from './tables/index.js';

/** Rows in one statement: keeps a parameter to a few megabytes. */
const CHUNK = 5000;

/** Rows in the order of these columns; of all rows, or of those that meet `where`. */
export async function readRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  order: readonly (keyof Database[T] & string)[],
  where: RawBuilder<unknown> = sql`true`,
): Promise<Database[T][]> {
  const { rows } = await sql<{ rows: Database[T][] }>`
    select coalesce(json_agg(r order by ${sql.join(order.map((column) => sql.ref(column)))}), '[]') as rows
    from ${sql.table(table)} r where ${where}`.execute(db);
  return rows[0]?.rows ?? [];
}

/** Adds rows; a key held twice is an error of the schema. */
export async function insertRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  rows: readonly Database[T][],
): Promise<void> {
  for (const [columns, json] of chunks(rows))
    await sql`insert into ${sql.table(table)} (${columns}) ${source(table, columns, json)}`.execute(db);
}

/** Adds rows, or replaces the columns given of those that are there, by `key`. */
export async function upsertRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  key: keyof Database[T] & string,
  rows: readonly Database[T][],
): Promise<void> {
  if (new Set(rows.map((row) => row[key])).size < rows.length)
    throw new StoreError('refused-by-schema', `two rows of ${table} have the same ${key}`, { table, constraint: key });
  for (const [columns, json, names] of chunks(rows)) {
    const set = names.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
    await sql`insert into ${sql.table(table)} (${columns}) ${source(table, columns, json)}
      on conflict (${sql.ref(key)}) do update set ${sql.join(set)}`.execute(db);
  }
}

/** Replaces all rows that belong to these owners. */
export async function replaceRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  owner: keyof Database[T] & string,
  owners: readonly string[],
  rows: readonly Database[T][],
): Promise<void> {
  if (owners.length === 0) return;
  await sql`delete from ${sql.table(table)} where ${sql.ref(owner)} = any(${owners}::text[])`.execute(db);
  await insertRows(db, table, rows);
}

/** The items of each owner, in the order they came. */
export function byOwner<Row, Owner, Item>(
  rows: readonly Row[],
  owner: (row: Row) => Owner,
  item: (row: Row) => Item,
): (of: Owner) => Item[] {
  const lists = new Map<Owner, Item[]>();
  for (const row of rows) {
    const list = lists.get(owner(row));
    if (list === undefined) lists.set(owner(row), [item(row)]);
    else list.push(item(row));
  }
  return (of) => lists.get(of) ?? [];
}

const source = (table: string, columns: ReturnType<typeof sql.join>, json: string) =>
  sql`select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`;

function* chunks(rows: readonly object[]) {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK);
    const names = Object.keys(some[0] ?? {});
    yield [sql.join(names.map((name) => sql.ref(name))), JSON.stringify(some), names] as const;
  }
}
