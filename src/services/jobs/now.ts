// "What ran last?" and "run it now", for a person who may.

import { mayDo } from '#src/access/index';
import { appendAudit, inTransaction, lastRuns } from '#src/store/index';
import { type Acted, done, refusedAct } from '../record/refusal.js';
import type { By } from '../record/terms.js';
import type { Job } from './job.js';
import { type Running, runSlot } from './run-slot.js';
import { nextDue } from './slots.js';

export interface JobsListed {
  readonly job: string;
  readonly when: string;
  readonly next: Date | null;
  /** The newest that was done; null where none ever was. */
  readonly last: { readonly slot: Date; readonly finishedAt: Date } | null;
  /** Claimed and not finished: at work, or begun by somebody who died. */
  readonly open: { readonly slot: Date; readonly leaseUntil: Date; readonly attempts: number } | null;
}

export async function listJobs(
  { store, now }: Running,
  jobs: readonly Job[],
  { who }: By,
): Promise<Acted<readonly JobsListed[]>> {
  const may = mayDo(who, 'run-jobs');
  if (!may.ok) return refusedAct({ code: 'not-permitted', act: 'run-jobs', roles: may.roles });
  const runs = await lastRuns(store.db);
  return done(
    jobs.map(({ name, when }) => {
      const mine = runs.filter(({ job }) => job === name);
      const last = mine.find(({ finishedAt }) => finishedAt !== null);
      const open = mine.find(({ finishedAt }) => finishedAt === null);
      return {
        job: name,
        when,
        next: nextDue(when, now()),
        last: last?.finishedAt ? { slot: last.slot, finishedAt: last.finishedAt } : null,
        open: open === undefined ? null : { slot: open.slot, leaseUntil: open.leaseUntil, attempts: open.attempts },
      };
    }),
  );
}

export interface RunNow {
  readonly job: string;
  readonly done: boolean;
}

/** In a slot of its own, of this moment: the clock's own slots are run as ever. */
export async function runNow(
  running: Running,
  jobs: readonly Job[],
  { who }: By,
  name: string,
): Promise<Acted<RunNow>> {
  const may = mayDo(who, 'run-jobs');
  if (!may.ok) return refusedAct({ code: 'not-permitted', act: 'run-jobs', roles: may.roles });
  const job = jobs.find((each) => each.name === name);
  if (job === undefined) return refusedAct({ code: 'not-found', what: 'act', asked: name });
  const ran = await runSlot(running, { ...job, name: `${job.name}:by-hand` }, running.now());
  const entry = {
    actor: who.staff,
    act: 'job-run',
    subject: name,
    surface: who.surface,
    detail: { done: ran },
  } as const;
  await inTransaction(running.store.db, (tx) => appendAudit(tx, [entry], running.now()));
  return done({ job: name, done: ran });
}
