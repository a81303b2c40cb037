// Makes a backup: one unchanging view of every table, read while others write, streamed into a file that is whole or not there.

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Kysely, sql } from 'kysely';
import { reading } from '../county/county.js';
import { codeOf } from '../errors.js';
import type { Store } from '../store.js';
import type { Database } from '../tables/index.js';
import { countersOf, schemaOf, type TableForm, tablesOf } from './catalogue.js';
import { END_LINE, FORMAT, FORMAT_VERSION, type Manifest, type TableEntry } from './format.js';
import { plainlyWritten, rowsOf } from './rows-of.js';
import { type Disk, writeWhole } from './whole-file.js';

export interface BackupAsked {
  readonly path: string;
  readonly at: Date;
  /** Tells this writer from another of the same file. */
  readonly tag: string;
  readonly disk?: Disk;
}

export type BackedUp =
  | { readonly ok: true; readonly manifest: Manifest }
  /** `met` is the code of the system: ENOSPC where the disk is full. No file was left. */
  | { readonly ok: false; readonly why: 'cannot-write'; readonly met: string };

export async function writeBackup({ db }: Store, { path, at, tag, disk }: BackupAsked): Promise<BackedUp> {
  try {
    const manifest = await reading(db, async (tx) => {
      await plainlyWritten(tx);
      const tables = await tablesOf(tx, await schemaOf(tx));
      const manifest = await manifestOf(tx, tables, at);
      await writeWhole(path, tag, Readable.from(linesOf(tx, tables, manifest)), disk);
      return manifest;
    });
    return { ok: true, manifest };
  } catch (error) {
    const met = codeOf(error);
    // Codes of the system, not of the database: those are five letters and digits.
    if (met !== null && /^E[A-Z]{3,}$/.test(met)) return { ok: false, why: 'cannot-write', met };
    throw error;
  }
}

async function* linesOf(tx: Kysely<Database>, tables: readonly TableForm[], manifest: Manifest) {
  yield `${JSON.stringify(manifest)}\n`;
  for (const table of tables) for await (const line of rowsOf(tx, table)) yield `${line}\n`;
  yield `${END_LINE}\n`;
}

/** Every row is read once for its sum, and again as it is written: the view is the same, and the sum comes first in the file. */
async function manifestOf(tx: Kysely<Database>, forms: readonly TableForm[], at: Date): Promise<Manifest> {
  const keys = new Set<string>();
  const tables: TableEntry[] = [];
  for (const form of forms) {
    const hash = createHash('sha256');
    let rows = 0;
    for await (const line of rowsOf(tx, form)) {
      hash.update(`${line}\n`);
      rows += 1;
      for (const [, id = ''] of line.matchAll(envelope)) keys.add(id);
    }
    tables.push({ name: form.name, columns: [...form.columns], rows, sha256: hash.digest('hex') });
  }
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    at: at.toISOString(),
    migrations: await migrationsIn(tx),
    keys: [...keys].toSorted(),
    counters: await nextNumbers(tx),
    tables,
  };
}

/** What is sealed begins so, in whichever column it stands. */
const envelope = /"v1\.([A-Za-z0-9-]{1,40})\.[A-Za-z0-9_-]{38,}"/g;

export async function migrationsIn(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name collate "C"`.execute(db);
  return rows.map(({ name }) => name);
}

async function nextNumbers(tx: Kysely<Database>): Promise<Record<string, number>> {
  const next: Record<string, number> = {};
  for (const { name } of await countersOf(tx, await schemaOf(tx))) {
    const { rows } = await sql<{ next: number }>`select last_value + case when is_called then 1 else 0 end as next
      from ${sql.table(name)}`.execute(tx);
    next[name] = rows[0]?.next ?? 1;
  }
  return next;
}
