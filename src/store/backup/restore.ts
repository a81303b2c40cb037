// Puts a backup back: read through first, then whole in one transaction, or nothing is changed at all.

import { basename } from 'node:path';
import { sql } from 'kysely';
import { codeOf, refusedBySchema } from '../errors.js';
import { mustHoldSecrets } from '../identity/keys/rings.js';
import { ringOf } from '../identity/ring-of.js';
import { sealPlainRows } from '../identity/seal-plain.js';
import { migrationFiles } from '../migration-files.js';
import type { Store } from '../store.js';
import { inTransaction, type Tx } from '../transaction.js';
import { schemaOf, type TableForm, tablesOf } from './catalogue.js';
import type { Fault, Manifest } from './format.js';
import { BackupRefused, type RefusedWhy } from './lines.js';
import { emptyTables, loader, setCounters, withoutTriggers } from './load-rows.js';
import { loadOlder } from './older.js';
import { readBackup } from './read-backup.js';
import { fromTheStart } from './tables.js';

export interface RestoreAsked {
  readonly path: string;
  /** Whatever is held is replaced by the backup. */
  readonly replace: boolean;
  /** Within the transaction, when every row is there. */
  readonly after?: (tx: Tx, restored: RestoredRows) => Promise<void>;
}

export interface RestoredRows {
  readonly manifest: Manifest;
  readonly rows: number;
  /** The first line of the audit whose hash is not what it should be: the backup was made of it so, or changed since. */
  readonly chainBrokenAt: number | null;
}

export type RestoreRefusal =
  | { readonly code: RefusedWhy; readonly fault: Fault }
  /** Of a Placewell that is newer: migrations that this one has not. */
  | { readonly code: 'newer-data'; readonly migrations: readonly string[] }
  | { readonly code: 'not-empty'; readonly table: string; readonly rows: number }
  /** Sealed with keys that this store was not given. */
  | { readonly code: 'keys-missing'; readonly keys: readonly string[] }
  /** Only the owner of the tables may restore. */
  | { readonly code: 'not-owner' }
  /** Somebody else is at work in the database, and does not let go. */
  | { readonly code: 'in-use' };

export type Restored =
  | ({ readonly ok: true } & RestoredRows)
  | { readonly ok: false; readonly refusal: RestoreRefusal };

class Refused extends Error {
  readonly refusal: RestoreRefusal;
  constructor(refusal: RestoreRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Throws a StoreError where rows do not fit the schema, or real people would be put where the key is known to all. */
export async function restoreBackup(store: Store, asked: RestoreAsked): Promise<Restored> {
  try {
    const manifest = await readBackup(asked.path, { manifest: async () => undefined, rows: async () => undefined });
    const older = mustBeKnown(manifest);
    const unknown = manifest.keys.filter((id) => ringOf(store.db).find(id) === null);
    if (unknown.length > 0) throw new Refused({ code: 'keys-missing', keys: unknown });
    const restored = await inTransaction(store.db, (tx) => restoreIn(tx, asked, manifest, older));
    if (older) await sealPlainRows(store.db);
    return { ok: true, ...restored };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (error instanceof BackupRefused) return { ok: false, refusal: { code: error.why, fault: error.fault } };
    if (codeOf(error) === '42501') return { ok: false, refusal: { code: 'not-owner' } };
    if (codeOf(error) === '55P03') return { ok: false, refusal: { code: 'in-use' } };
    throw refusedBySchema(error);
  }
}

/** Whether it lacks migrations that we have. */
function mustBeKnown({ migrations }: Manifest): boolean {
  const ours = migrationFiles().map((file) => basename(file, '.sql'));
  const newer = migrations.filter((name, i) => ours[i] !== name);
  if (newer.length > 0) throw new Refused({ code: 'newer-data', migrations: newer });
  return migrations.length < ours.length;
}

async function restoreIn(tx: Tx, { path, replace, after }: RestoreAsked, manifest: Manifest, older: boolean) {
  const schema = await schemaOf(tx);
  const tables = await tablesOf(tx, schema);
  await sql`set local lock_timeout = '10s'`.execute(tx);
  await sql`lock table ${sql.join(tables.map(({ name }) => sql.id(schema, name)))} in access exclusive mode`.execute(
    tx,
  );
  if (!replace) await mustBeEmpty(tx, tables);
  const before = await versionOf(tx);
  await withoutTriggers(tx, schema, async () => {
    await emptyTables(tx, schema, tables);
    if (older) await loadOlder(tx, schema, path, manifest);
    else await readBackup(path, await loader(tx, schema));
    await mayHoldThem(tx);
    await nameAnew(tx, before);
  });
  await setCounters(tx, schema, manifest.counters);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const restored = { manifest, rows, chainBrokenAt: await brokenAt(tx) };
  await after?.(tx, restored);
  return restored;
}

async function mustBeEmpty(tx: Tx, tables: readonly TableForm[]): Promise<void> {
  for (const { name } of tables.filter((each) => !fromTheStart.includes(each.name))) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(tx);
    const n = rows[0]?.n ?? 0;
    if (n > 0) throw new Refused({ code: 'not-empty', table: name, rows: n });
  }
}

async function mayHoldThem(tx: Tx): Promise<void> {
  const { rows } = await sql<{ invented: boolean }>`select invented from council`.execute(tx);
  if (rows.some(({ invented }) => !invented)) mustHoldSecrets(ringOf(tx));
}

async function versionOf(tx: Tx): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from data_version`.execute(tx);
  return rows[0]?.version ?? 0;
}

/** Its number from the backup, unless that could name what was held here before. Another database's transactions mean nothing here. */
const nameAnew = (tx: Tx, before: number) =>
  sql`update data_version set raised_by = null,
    version = case when version > ${before}::bigint then version else ${before}::bigint + 1 end`.execute(tx);

async function brokenAt(tx: Tx): Promise<number | null> {
  const { rows } = await sql<{ seq: number }>`select seq from (
      select a.seq, a.hash = audit_hash(a) and a.previous is not distinct from lag(a.hash) over (order by a.seq)
        and a.seq = row_number() over (order by a.seq) as whole from audit a) each
    where not whole order by seq limit 1`.execute(tx);
  return rows[0]?.seq ?? null;
}
