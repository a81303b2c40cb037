// Rows of a backup into the tables of a schema, as they were: no trigger renumbers, restamps or refuses them on their way in.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';
import type { Tx } from '../transaction.js';
import { type Counter, countersOf, type TableForm, type TriggerForm, tablesOf, triggersOf } from './catalogue.js';
import type { Manifest, TableEntry } from './format.js';
import { BackupRefused } from './lines.js';
import type { Taking } from './read-backup.js';

const named = (schema: string, table: string) => sql.id(schema, table);

/** As the owner of a table may, in a transaction: session_replication_role is for superusers, and some triggers heed it not. */
export async function withoutTriggers<T>(tx: Tx, schema: string, work: () => Promise<T>): Promise<T> {
  const triggers = await triggersOf(tx, schema);
  for (const each of triggers)
    await sql`alter table ${named(schema, each.table)} disable trigger ${sql.id(each.name)}`.execute(tx);
  const result = await work();
  // What references wait for is checked now: a table with checks to come cannot be altered.
  await sql`set constraints all immediate`.execute(tx);
  for (const each of triggers) await enable(tx, schema, each);
  return result;
}

/** Each as it was: one that must fire always is not to come back as one that a session can turn off. */
async function enable(tx: Tx, schema: string, { table, name, enabled }: TriggerForm): Promise<void> {
  const how = { O: sql`enable`, A: sql`enable always`, R: sql`enable replica` }[enabled];
  if (how !== undefined) await sql`alter table ${named(schema, table)} ${how} trigger ${sql.id(name)}`.execute(tx);
}

/** Last first, so that nothing refers to what is gone. Triggers must be off. */
export async function emptyTables(tx: Tx, schema: string, tables: readonly TableForm[]): Promise<void> {
  for (const { name } of tables.toReversed()) await sql`delete from ${named(schema, name)}`.execute(tx);
}

/** Takes rows into those tables. Refuses a backup whose tables or columns are not those of the schema. */
export async function loader(tx: Tx, schema: string): Promise<Taking> {
  const forms = new Map((await tablesOf(tx, schema)).map((form) => [form.name, form]));
  return {
    manifest: async ({ tables }) => {
      for (const table of tables) fits(table, forms.get(table.name));
      for (const name of forms.keys())
        if (tables.every((each) => each.name !== name)) throw unfit(name, `the table ${name}`, 'a manifest without it');
    },
    rows: async ({ name, columns }, lines) => {
      const list = sql.join(columns.map((column) => sql.id(column)));
      await sql`insert into ${named(schema, name)} (${list}) overriding system value
        select ${list} from json_populate_recordset(null::${named(schema, name)}, ${`[${lines.join(',')}]`}::json)`.execute(
        tx,
      );
    },
  };
}

function fits({ name, columns }: TableEntry, form: TableForm | undefined): void {
  if (form === undefined) throw unfit(name, 'tables that those migrations make', `a table "${name}"`);
  const [wanted, received] = [[...form.columns].toSorted().join(', '), [...columns].toSorted().join(', ')];
  if (wanted !== received) throw unfit(name, `the columns ${wanted}`, received);
}

const unfit = (table: string, expected: string, received: string) =>
  new BackupRefused('damaged', { line: 1, table, expected, received });

/** The next number of each counter: what the manifest says, and never one that a row has already. */
export async function setCounters(tx: Tx, schema: string, next: Manifest['counters']): Promise<void> {
  for (const counter of await countersOf(tx, schema)) {
    const at = Math.max(next[counter.name] ?? 1, await afterTheLast(tx, schema, counter));
    // Restarted and not set: that is undone with the transaction.
    await sql`alter sequence ${named(schema, counter.name)} restart with ${sql.raw(String(at))}`.execute(tx);
  }
}

async function afterTheLast(db: Kysely<Database>, schema: string, { table, column }: Counter): Promise<number> {
  if (table === null || column === null) return 1;
  const { rows } = await sql<{ next: number }>`select coalesce(max(${sql.id(column)}), 0) + 1 as next
    from ${named(schema, table)}`.execute(db);
  return rows[0]?.next ?? 1;
}
