// A backup of an older form: its rows go into tables as they then were, in a schema of their own, and are brought up to date there.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sql } from 'kysely';
import { migrationFiles } from '../migration-files.js';
import type { Tx } from '../transaction.js';
import { tablesOf } from './catalogue.js';
import type { Manifest } from './format.js';
import { emptyTables, loader, setCounters, withoutTriggers } from './load-rows.js';
import { readBackup } from './read-backup.js';

/** Gone again before the transaction ends. */
const MEANWHILE = 'placewell_restore';

/** `into` holds the real tables: empty, their triggers off. `migrations` are the first so many of ours. */
export async function loadOlder(tx: Tx, into: string, path: string, manifest: Manifest): Promise<void> {
  const files = migrationFiles();
  const run = files.filter((file) => manifest.migrations.includes(basename(file, '.sql')));
  await sql`create schema ${sql.id(MEANWHILE)}`.execute(tx);
  // The second is where extensions are.
  await searching(tx, MEANWHILE, into);
  for (const file of run) await migrateBy(tx, file);
  await withoutTriggers(tx, MEANWHILE, async () => {
    await emptyTables(tx, MEANWHILE, await tablesOf(tx, MEANWHILE));
    await readBackup(path, await loader(tx, MEANWHILE));
  });
  await setCounters(tx, MEANWHILE, manifest.counters);
  for (const file of files) if (!run.includes(file)) await migrateBy(tx, file);
  await searching(tx, into);
  await moveInto(tx, into);
  await sql`set constraints all immediate`.execute(tx);
  await sql`drop schema ${sql.id(MEANWHILE)} cascade`.execute(tx);
}

const migrateBy = async (tx: Tx, file: string) => {
  await sql.raw(readFileSync(file, 'utf8')).execute(tx);
};

const searching = (tx: Tx, ...schemas: readonly string[]) =>
  sql`set local search_path = ${sql.join(schemas.map((each) => sql.id(each)))}`.execute(tx);

async function moveInto(tx: Tx, schema: string): Promise<void> {
  for (const { name, columns } of await tablesOf(tx, schema)) {
    const list = sql.join(columns.map((column) => sql.id(column)));
    await sql`insert into ${sql.id(schema, name)} (${list}) overriding system value
      select ${list} from ${sql.id(MEANWHILE, name)}`.execute(tx);
  }
}
