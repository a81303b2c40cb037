// A backup made and put back, by whoever may keep the data; both are lines of the audit.

import {
  appendAudit,
  type BackedUp,
  inTransaction,
  type Restored,
  type RestoreRefusal,
  restoreBackup,
  writeBackup,
} from '#src/store/index';
import { permitAct } from '../permit.js';
import type { ActRefusal } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';

type Deps = Pick<RecordDeps, 'store' | 'now'>;

export type BackupMade = BackedUp | { readonly ok: false; readonly why: 'not-permitted'; readonly refusal: ActRefusal };
export type RestoreMade = Restored | { readonly ok: false; readonly refusal: ActRefusal };
export type { RestoreRefusal };

/** `tag` tells this writer from another of the same file. */
export async function backup(
  { store, now }: Deps,
  { who }: By,
  { path, tag }: { readonly path: string; readonly tag: string },
): Promise<BackupMade> {
  const may = permitAct(who, 'keep-data');
  if (!may.ok) return { ok: false, why: 'not-permitted', refusal: may.refusal };
  const at = now();
  const made = await writeBackup(store, { path, at, tag });
  if (!made.ok) return made;
  const { tables, migrations } = made.manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  // Where the file is is nobody's business who reads the audit.
  const detail = { at: at.toISOString(), tables: tables.length, rows, migrations: migrations.length };
  const line = { actor: who.staff, act: 'backup-made', subject: 'backup', surface: who.surface, detail } as const;
  await inTransaction(store.db, (tx) => appendAudit(tx, [line], now()));
  return made;
}

export async function restore(
  { store, now }: Deps,
  { who }: By,
  { path, replace }: { readonly path: string; readonly replace: boolean },
): Promise<RestoreMade> {
  const may = permitAct(who, 'keep-data');
  if (!may.ok) return { ok: false, refusal: may.refusal };
  return await restoreBackup(store, {
    path,
    replace,
    after: async (tx, { manifest, rows, chainBrokenAt }) => {
      const detail = { of: manifest.at, rows, replaced: replace, chainBrokenAt };
      const line = { actor: who.staff, act: 'restored', subject: 'backup', surface: who.surface, detail } as const;
      await appendAudit(tx, [line], now());
    },
  });
}
