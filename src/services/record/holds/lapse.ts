// The clock's own act: everything past its time lapses, its officers are told, and the audit says that nobody did it.

import { type AuditEntry, type HoldId, staffId } from '#src/domain/index';
import { appendAudit, inTransaction, lapsePast } from '#src/store/index';
import type { RecordDeps } from '../terms.js';
import { lapsedLine } from './lines.js';

const theClock = staffId('the-clock');

export async function lapse({ store, now: clock }: RecordDeps): Promise<readonly HoldId[]> {
  return await inTransaction(store.db, async (tx) => {
    const now = clock();
    const past = await lapsePast(tx, now, 'all');
    const lines = past.map(lapsedLine).map((line): AuditEntry => ({ actor: theClock, surface: 'log', ...line }));
    if (lines.length > 0) await appendAudit(tx, lines, now);
    return past.map(({ id }) => id);
  });
}
