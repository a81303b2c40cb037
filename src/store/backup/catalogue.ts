// What the database itself says of the tables of a schema: columns, keys, who refers to whom, triggers and sequences.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';
import { backedUp, numbering } from './tables.js';

export interface TableForm {
  readonly name: string;
  /** In the order in which they were made. */
  readonly columns: readonly string[];
  /** SQL by which its rows come in one order, on every database. */
  readonly orderBy: string;
}

/** The tables that a backup holds, as far as the schema has them: whoever is referred to comes first. */
export async function tablesOf(db: Kysely<Database>, schema: string): Promise<readonly TableForm[]> {
  const { rows } = await sql<TableForm>`select c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select string_agg(format('%I', a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', '
          order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as "orderBy"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = ${schema} and c.relname = any (${[...backedUp]}::text[])
    order by c.relname collate "C"`.execute(db);
  return inOrder(rows, await referencesIn(db, schema));
}

interface Reference {
  readonly from: string;
  readonly to: string;
}

async function referencesIn(db: Kysely<Database>, schema: string): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`select distinct a.relname as "from", b.relname as "to"
    from pg_constraint f join pg_class a on a.oid = f.conrelid join pg_class b on b.oid = f.confrelid
    join pg_namespace n on n.oid = a.relnamespace
    where f.contype = 'f' and n.nspname = ${schema} and a.oid <> b.oid order by 1, 2`.execute(db);
  return rows;
}

function inOrder(tables: readonly TableForm[], references: readonly Reference[]): readonly TableForm[] {
  const done = new Set<string>();
  const ordered: TableForm[] = [];
  let left = tables;
  while (left.length > 0) {
    const free = left.filter(({ name }) =>
      references.every(({ from, to }) => from !== name || done.has(to) || left.every((each) => each.name !== to)),
    );
    // References in a circle are checked at the end of the transaction, or the schema is ours to mend.
    const next = free.length > 0 ? free : left;
    for (const each of next) done.add(each.name);
    ordered.push(...next);
    left = left.filter(({ name }) => !done.has(name));
  }
  return ordered;
}

export interface Counter {
  readonly name: string;
  /** The column that it numbers; null where it stands alone. */
  readonly table: string | null;
  readonly column: string | null;
}

/** Everything that gives the next number: of identity columns, and standing alone. */
export async function countersOf(db: Kysely<Database>, schema: string): Promise<readonly Counter[]> {
  const { rows } = await sql<Counter>`select s.relname as name, t.relname as "table", a.attname as "column"
    from pg_class s join pg_namespace n on n.oid = s.relnamespace
    left join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
      and d.deptype in ('i', 'a')
    left join pg_class t on t.oid = d.refobjid
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
    where s.relkind = 'S' and n.nspname = ${schema}
      and (t.relname = any (${[...backedUp]}::text[]) or s.relname = any (${[...numbering]}::text[]))
    order by s.relname collate "C"`.execute(db);
  return rows;
}

export interface TriggerForm {
  readonly table: string;
  readonly name: string;
  /** O: in an ordinary session · A: always · R: in a replica's · D: off. */
  readonly enabled: string;
}

/** Those that we wrote: not the database's own, that hold references. */
export async function triggersOf(db: Kysely<Database>, schema: string): Promise<readonly TriggerForm[]> {
  const { rows } = await sql<TriggerForm>`select c.relname as "table", t.tgname as name, t.tgenabled::text as enabled
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and n.nspname = ${schema} and c.relname = any (${[...backedUp]}::text[])
    order by 1, 2`.execute(db);
  return rows;
}

export async function schemaOf(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? 'public';
}
