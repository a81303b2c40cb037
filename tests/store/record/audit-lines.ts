// Lines of the audit as tests write them, and a look at the tables as somebody with the database's own password has it.

import { sql } from 'kysely';
import { type AuditEntry, staffId } from '#src/domain/index';
import { appendAudit, inTransaction, keepSight, type Store } from '#src/store/index';

export const AT = new Date('2026-11-20T17:45:00.123Z');

export const aLine = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  actor: staffId('PO-1'),
  act: 'hold-made',
  subject: 'R-204',
  surface: 'page',
  detail: { hold: 'HD-7', places: 2 },
  ...over,
});

export const append = (store: Store, ...lines: readonly Partial<AuditEntry>[]): Promise<readonly number[]> =>
  inTransaction(store.db, (tx) => appendAudit(tx, lines.map(aLine), AT));

export const show = (store: Store, body: string, replay = 'abc123abc123', at = AT): Promise<number> =>
  inTransaction(store.db, (tx) =>
    keepSight(tx, { entry: aLine({ act: 'list-shown', detail: { data: '7' } }), replay, form: 'text', body }, at),
  );

/** As the owner of the tables could: every trigger off, the change, and the triggers on again as if nothing had been. */
export async function tamper(store: Store, change: string): Promise<void> {
  await store.db.transaction().execute(async (tx) => {
    const tables = ['audit', 'shown', 'sight', 'anchor'];
    for (const table of tables) await sql.raw(`alter table ${table} disable trigger all`).execute(tx);
    await sql.raw(change).execute(tx);
    for (const table of tables) await sql.raw(`alter table ${table} enable trigger user`).execute(tx);
  });
}

/** As if nobody had ever done anything: what no user of Placewell can do. */
export const emptied = (store: Store): Promise<void> =>
  tamper(store, 'delete from sight; delete from shown; delete from audit; delete from anchor');
