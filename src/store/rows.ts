// Rows in bulk, as JSON both ways: one statement takes or gives a whole table, in half the time of rows one by one.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { StoreError } from './errors.js';
import { countyAtRest, namesIn } from './identity/at-rest.js';
import { lastReadOf, ringOf, unsealedOf } from './identity/ring-of.js';
import { fieldsOf, isSealed, rowOpener, SEALED, sealRow } from './identity/sealed-row.js';
import type { CountyRows, CountyTable, Database } from './tables/index.js';

/** Rows in one statement: keeps a parameter to a few megabytes. */
const CHUNK = 5000;

/** Rows by table, each in its own order. */
export type Rows<T extends CountyTable = CountyTable> = { readonly [Table in T]: CountyRows[Table][] };

/** Which rows of a table, where not all. */
export type Only = { readonly [T in CountyTable]?: RawBuilder<unknown> };

/**
 * Whole tables in one statement, so of one moment. Each comes as a list of its columns, not of its rows: no name is
 * repeated and the server builds it in a third of the time. What reads as it did last is not taken apart again.
 */
export async function readTables<T extends CountyTable>(
  db: Kysely<Database>,
  tables: readonly T[],
  only: Only = {},
): Promise<Rows<T>> {
  const selects = tables.map((table) => selectColumns(table, only[table] ?? sql`true`));
  const { rows: read } = await sql<{ name: T; held: string }>`${sql.join(selects, sql` union all `)}`.execute(db);
  const last = lastReadOf(db);
  const of = (table: T) => {
    const text = read.find(({ name }) => name === table)?.held ?? '[]';
    return last.rows(table, text, () => rowsOf(db, table, JSON.parse(text)));
  };
  return Object.fromEntries(tables.map((table) => [table, of(table)])) as Rows<T>;
}

/** Rows of one table, in its order; all of them, or those that meet `where`. */
export async function readRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  where?: RawBuilder<unknown>,
): Promise<CountyRows[T][]> {
  return (await readTables<T>(db, [table], where === undefined ? {} : ({ [table]: where } as Only)))[table];
}

const columnsOf = (table: CountyTable) => [...namesIn(countyAtRest[table].plain), ...(isSealed(table) ? [SEALED] : [])];

/** By its key; a list, in the order in which it came. */
const orderOf = (table: CountyTable) => {
  const key = namesIn(countyAtRest[table].key);
  if (table === 'episode') return ['child_id', 'decom', 'position'];
  return columnsOf(table).includes('position') && key.length > 1 ? [key[0] ?? '', 'position'] : key;
};

function selectColumns(table: CountyTable, where: RawBuilder<unknown>) {
  const columns = columnsOf(table).map((name) => sql.ref(name));
  const lists = columns.map((column) => sql`json_agg(${column})`);
  return sql`select ${sql.lit(table)}::text as name, json_build_array(${sql.join(lists)})::text as held from (
    select ${sql.join(columns)} from ${sql.table(table)} r where ${where}
    order by ${sql.join(orderOf(table).map((name) => sql.ref(name)))}) t`;
}

function rowsOf<T extends CountyTable>(db: Kysely<Database>, table: T, held: readonly unknown[][]): CountyRows[T][] {
  const names = namesIn(countyAtRest[table].plain);
  const openers = isSealed(table) ? [rowOpener(ringOf(db), unsealedOf(db), table)] : [];
  const fields = isSealed(table) ? fieldsOf(table).map(([name]) => name) : [];
  const envelopes = held[names.length];
  // Copied from one row of that form, so that all have its shape: grown name by name, each would be a hash table.
  const form: Record<string, unknown> = JSON.parse(
    JSON.stringify(Object.fromEntries([...names, ...fields].map((name) => [name, null]))),
  );
  // No row at all: each list is null.
  const rows: readonly unknown[] = (held[0] ?? []).map((_, at) => {
    const row = { ...form };
    for (let i = 0; i < names.length; i += 1) row[names[i] ?? ''] = held[i]?.[at];
    for (const open of openers) {
      const contents = open(row, envelopes?.[at]);
      for (const field of fields) row[field] = contents[field];
    }
    return row;
  });
  // The columns' own types: what is written as CountyRows is read as such.
  return rows as CountyRows[T][];
}

/** Adds rows; a key held twice is an error of the schema. */
export async function insertRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  rows: readonly CountyRows[T][],
): Promise<void> {
  for (const [columns, json] of chunks(sealed(db, table, rows)))
    await sql`insert into ${sql.table(table)} (${columns}) ${source(table, columns, json)}`.execute(db);
}

/** Adds rows, or replaces the columns given of those that are there, by `key`. */
export async function upsertRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  key: keyof CountyRows[T] & string,
  rows: readonly CountyRows[T][],
): Promise<void> {
  if (new Set(rows.map((row) => row[key])).size < rows.length)
    throw new StoreError('refused-by-schema', `two rows of ${table} have the same ${key}`, { table, constraint: key });
  for (const [columns, json, names] of chunks(sealed(db, table, rows))) {
    const set = names.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
    await sql`insert into ${sql.table(table)} (${columns}) ${source(table, columns, json)}
      on conflict (${sql.ref(key)}) do update set ${sql.join(set)}`.execute(db);
  }
}

/** Replaces all rows that belong to these owners. */
export async function replaceRows<T extends CountyTable>(
  db: Kysely<Database>,
  table: T,
  owner: keyof CountyRows[T] & string,
  owners: readonly string[],
  rows: readonly CountyRows[T][],
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

const sealed = (db: Kysely<Database>, table: CountyTable, rows: readonly object[]): readonly object[] =>
  isSealed(table) ? rows.map((row) => sealRow(ringOf(db), table, { ...row })) : rows;

const source = (table: string, columns: ReturnType<typeof sql.join>, json: string) =>
  sql`select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`;

function* chunks(rows: readonly object[]) {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK);
    const names = Object.keys(some[0] ?? {});
    yield [sql.join(names.map((name) => sql.ref(name))), JSON.stringify(some), names] as const;
  }
}
