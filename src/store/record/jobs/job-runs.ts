// Jobs by slot: claimed by one of however many ask, for as long as a lease lasts; finished once.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../../tables/index.js';
import type { Tx } from '../../transaction.js';

export interface SlotClaim {
  readonly job: string;
  readonly slot: Date;
  /** Of this process: another of the same name would be taken for it. */
  readonly owner: string;
}

/** The number of the attempt; null where another has it, or it is done. */
export async function claimSlot(
  db: Kysely<Database>,
  { job, slot, owner }: SlotClaim,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<number | null> {
  const { rows } = await sql<{ attempts: number }>`insert into job_run (job, slot, owner, lease_until)
    values (${job}, ${slot.toISOString()}::timestamptz, ${owner}, ${until.toISOString()}::timestamptz)
    on conflict (job, slot) do update set owner = excluded.owner, lease_until = excluded.lease_until,
      attempts = job_run.attempts + 1
      where job_run.finished_at is null and job_run.lease_until <= ${now.toISOString()}::timestamptz
    returning attempts`.execute(db);
  return rows[0]?.attempts ?? null;
}

/** First in the transaction of the effect: whoever has taken the slot over waits for it. False where it is no longer ours. */
export async function stillOurs(tx: Tx, { job, slot, owner }: SlotClaim): Promise<boolean> {
  const { rows } = await sql`select from job_run where job = ${job} and slot = ${slot.toISOString()}::timestamptz
    and owner = ${owner} and finished_at is null for update`.execute(tx);
  return rows.length > 0;
}

/** False where another has it by now, or finished it. */
export async function finishSlot(db: Kysely<Database>, { job, slot, owner }: SlotClaim, at: Date): Promise<boolean> {
  const { rows } = await sql`update job_run set finished_at = ${at.toISOString()}::timestamptz
    where job = ${job} and slot = ${slot.toISOString()}::timestamptz and owner = ${owner} and finished_at is null
    returning job`.execute(db);
  return rows.length > 0;
}

export interface JobRun {
  readonly job: string;
  readonly slot: Date;
  readonly leaseUntil: Date;
  readonly finishedAt: Date | null;
  readonly attempts: number;
}

const columns = sql`job, slot, lease_until as "leaseUntil", finished_at as "finishedAt", attempts`;

/** The newest slot of a job that anybody claimed, not later than `until`; null where there is none. */
export async function newestSlot(db: Kysely<Database>, job: string, until: Date): Promise<JobRun | null> {
  const { rows } = await sql<JobRun>`select ${columns} from job_run
    where job = ${job} and slot <= ${until.toISOString()}::timestamptz order by slot desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Slots that somebody claimed and let go of: their lease is over, and they are not finished. Oldest first. */
export async function abandonedSlots(db: Kysely<Database>, job: string, now: Date): Promise<readonly Date[]> {
  const { rows } = await sql<{ slot: Date }>`select slot from job_run where job = ${job} and finished_at is null
    and lease_until <= ${now.toISOString()}::timestamptz order by slot`.execute(db);
  return rows.map(({ slot }) => slot);
}

/** Of each job, the last that was claimed and the last that was finished. */
export async function lastRuns(db: Kysely<Database>): Promise<readonly JobRun[]> {
  const { rows } = await sql<JobRun>`(select distinct on (job) ${columns} from job_run order by job, slot desc)
    union (select distinct on (job) ${columns} from job_run where finished_at is not null order by job, slot desc)
    order by 1, 2 desc`.execute(db);
  return rows;
}
