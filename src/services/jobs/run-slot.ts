// One slot of one job: claimed, done, finished; or left for another, who takes it over when the lease is out.

import { claimSlot, finishSlot, inTransaction, type SlotClaim, type Store, stillOurs } from '#src/store/index';
import type { Job, Report, Tell } from './job.js';

export interface Running {
  readonly store: Store;
  readonly now: () => Date;
  /** This process, and no other: a random name of its own. */
  readonly owner: string;
  readonly tell: Tell;
}

class TakenOver extends Error {}

/** True where this process did it. A job that fails is told of, and tried again when its lease is out. */
export async function runSlot({ store, now, owner, tell }: Running, job: Job, slot: Date): Promise<boolean> {
  const claim: SlotClaim = { job: job.name, slot, owner };
  const until = new Date(now().getTime() + job.leaseSeconds * 1000);
  const attempt = await claimSlot(store.db, claim, { now: now(), until });
  if (attempt === null) return false;
  const said = { job: job.name, slot: slot.toISOString(), attempt };
  try {
    tell({ ...said, ended: 'done', report: await done(store, job, claim, now) });
    return true;
  } catch (error) {
    tell(error instanceof TakenOver ? { ...said, ended: 'taken-over' } : { ...said, ended: 'failed', error });
    return false;
  }
}

async function done(store: Store, { work }: Job, claim: SlotClaim, now: () => Date): Promise<Report> {
  const { slot } = claim;
  if (work.kind === 'apart') {
    const report = await work.run({ slot, now: now() });
    if (!(await finishSlot(store.db, claim, now()))) throw new TakenOver();
    return report;
  }
  return await inTransaction(store.db, async (tx) => {
    if (!(await stillOurs(tx, claim))) throw new TakenOver();
    const report = await work.run(tx, { slot, now: now() });
    await finishSlot(tx, claim, now());
    return report;
  });
}
