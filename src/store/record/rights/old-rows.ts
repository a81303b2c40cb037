// Rows that are kept for some days and hold references alone: proposals that nobody took, notices, and what jobs ran.

import { sql } from 'kysely';
import type { Day } from '#src/domain/index';
import type { Tx } from '../../transaction.js';
import type { Counted } from './chat-copies.js';

export interface OldRows {
  readonly before: Date;
  readonly beforeDay: Day;
  readonly held: readonly string[];
  readonly erasing: boolean;
}

/** The latest stays however old it is: the next is compared with it. */
export function endOldProposals(tx: Tx, { beforeDay, held, erasing }: OldRows): Promise<Counted> {
  const old = sql`as_at < ${beforeDay}::date and as_at < (select max(as_at) from proposal)`;
  const kept = sql`exists (select from jsonb_array_elements(plan) p where p->>'referral' = any (${[...held]}::text[])
    or p->>'home' = any (${[...held]}::text[]) or p->'children' ?| ${[...held]}::text[])`;
  return end(tx, sql`proposal`, old, kept, erasing);
}

export function endOldNotices(tx: Tx, { before, held, erasing }: OldRows): Promise<Counted> {
  const old = sql`at < ${before.toISOString()}::timestamptz`;
  const kept = sql`exists (select from unnest(${[...held]}::text[]) h where subject ~ ('(^|\\s)' || h || '($|\\s)'))`;
  return end(tx, sql`notice`, old, kept, erasing);
}

/** What is not finished stays, and the newest of each job: the next slot is reckoned from it. */
export function endOldJobRuns(tx: Tx, { before, erasing }: OldRows): Promise<Counted> {
  const old = sql`slot < ${before.toISOString()}::timestamptz and finished_at is not null
    and slot < (select max(slot) from job_run n where n.job = job_run.job)`;
  return end(tx, sql`job_run`, old, sql`false`, erasing);
}

type Sql = ReturnType<typeof sql>;

async function end(tx: Tx, table: Sql, old: Sql, kept: Sql, erasing: boolean): Promise<Counted> {
  const { rows } = await sql<{ due: number; held: number }>`select count(*) as due,
    count(*) filter (where ${kept}) as held from ${table} where ${old}`.execute(tx);
  const { due = 0, held = 0 } = rows[0] ?? {};
  if (erasing) await sql`delete from ${table} where (${old}) and not (${kept})`.execute(tx);
  return { due, held, erased: erasing ? due - held : 0 };
}

/** One day's proposal, by that day. Gives how many rows went. */
export async function endProposal(tx: Tx, asAt: Day): Promise<number> {
  const { rows } = await sql`delete from proposal where as_at = ${asAt}::date returning as_at`.execute(tx);
  return rows.length;
}

export async function holdsProposal(tx: Tx, asAt: Day): Promise<boolean> {
  const { rows } = await sql`select from proposal where as_at = ${asAt}::date`.execute(tx);
  return rows.length > 0;
}

export async function keepRetentionRun(
  tx: Tx,
  run: { readonly at: Date; readonly erasing: boolean; readonly policy: string; readonly rows: unknown },
): Promise<void> {
  await sql`insert into retention_run (at, erasing, policy, rows) values (${run.at.toISOString()}::timestamptz,
    ${run.erasing}, ${run.policy}, ${JSON.stringify(run.rows)}::jsonb)`.execute(tx);
}
