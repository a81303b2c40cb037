// The daily look at what is kept longer than it is needed: counted, and erased only where that was asked for.

import {
  type AuditEntry,
  addDays,
  dayInLondon,
  type Kept,
  type Policy,
  type Standing,
  staffId,
} from '#src/domain/index';
import {
  appendAudit,
  type Counted,
  endOldCopies,
  endOldJobRuns,
  endOldNotices,
  endOldProposals,
  heldByLaw,
  inTransaction,
  keepRetentionRun,
  type OldRows,
  recordsPastKeeping,
  type Tx,
} from '#src/store/index';
import { permitAct } from '../permit.js';
import { type Acted, done } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import { keptUnder } from './kept.js';

export interface RetentionRow extends Kept, Counted {}

export interface RetentionAsked {
  readonly policy: Policy;
  readonly now: Date;
  readonly erasing: boolean;
  /** Null is the clock's own. */
  readonly by: Standing | null;
}

const theClock: Pick<AuditEntry, 'actor' | 'surface'> = { actor: staffId('the-clock'), surface: 'log' };

/** Within the transaction of whoever runs it. The audit has counts: what was erased is told to nobody. */
export async function runRetention(tx: Tx, asked: RetentionAsked): Promise<readonly RetentionRow[]> {
  const { policy, now, erasing, by } = asked;
  const held = await heldByLaw(tx);
  const rows: RetentionRow[] = [];
  for (const kept of keptUnder(policy)) rows.push({ ...kept, ...(await ofRow(tx, kept, { now, held, erasing })) });
  const counts = rows.map(({ row, due, held, erased }) => ({ row, due, held, erased }));
  const name = `${policy.name} ${policy.version}`;
  await keepRetentionRun(tx, { at: now, erasing, policy: name, rows: counts });
  const who = by === null ? theClock : { actor: by.staff, surface: by.surface };
  const detail = { erasing, policy: name, rows: counts };
  await appendAudit(tx, [{ ...who, act: 'retention-run', subject: 'retention', detail }], now);
  return rows;
}

interface Run {
  readonly now: Date;
  readonly held: readonly string[];
  readonly erasing: boolean;
}

async function ofRow(tx: Tx, { row, days }: Kept, { now, held, erasing }: Run): Promise<Counted> {
  const today = dayInLondon(now);
  const old: OldRows = {
    before: new Date(now.getTime() - (days ?? 0) * 86_400_000),
    beforeDay: addDays(today, -(days ?? 0)),
    held,
    erasing,
  };
  if (row === 'chat' || row === 'deliveries') return endOldCopies(tx, row, old);
  if (row === 'drafts') return endOldProposals(tx, old);
  if (row === 'notices') return endOldNotices(tx, old);
  if (row === 'job-runs') return endOldJobRuns(tx, old);
  return { due: await recordsPastKeeping(tx, today), held: 0, erased: 0 };
}

export async function retention(
  { store, policy, now }: RecordDeps,
  { who }: By,
  run: 'dry' | 'real',
): Promise<Acted<readonly RetentionRow[]>> {
  const may = permitAct(who, 'retention');
  if (!may.ok) return { ok: false, refusal: may.refusal };
  return done(
    await inTransaction(store.db, (tx) => runRetention(tx, { policy, now: now(), erasing: run === 'real', by: who })),
  );
}
