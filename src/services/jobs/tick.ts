// Everything that is due, once over: called every half minute by whoever keeps time, however many of them there are.

import { dueNow } from './due.js';
import type { Job } from './job.js';
import { type Running, runSlot } from './run-slot.js';

/** Slots that this process ran. One job's trouble keeps no other from running. */
export async function tick(running: Running, jobs: readonly Job[]): Promise<number> {
  let ran = 0;
  for (const job of jobs) {
    const now = running.now();
    try {
      for (const slot of await dueNow(running.store, job, now)) if (await runSlot(running, job, slot)) ran += 1;
    } catch (error) {
      running.tell({ job: job.name, slot: now.toISOString(), attempt: 0, ended: 'failed', error });
    }
  }
  return ran;
}
