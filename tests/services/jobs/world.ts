// Jobs that count what they did in the database, instances with clocks of their own, and what was told of them.

import { type Kysely, sql } from 'kysely';
import type { Database, Store } from '#src/store/index';
import type { Job, JobEvent } from '../../../src/services/jobs/job.js';
import type { Running } from '../../../src/services/jobs/run-slot.js';

/** Each run leaves a row: what a job did twice is there twice. */
export async function aPlaceToCount(store: Store): Promise<void> {
  await sql`create table effect (job text not null, slot timestamptz not null, by_whom text not null)`.execute(
    store.db,
  );
}

export async function effects(store: Store): Promise<readonly string[]> {
  const { rows } = await sql<{ slot: Date }>`select slot from effect order by slot`.execute(store.db);
  return rows.map(({ slot }) => slot.toISOString());
}

const leave = (db: Kysely<Database>, job: string, slot: Date, owner: string) =>
  sql`insert into effect values (${job}, ${slot.toISOString()}::timestamptz, ${owner})`.execute(db);

export interface Instance extends Running {
  readonly told: JobEvent[];
  clock: string;
}

export function instance(store: Store, owner: string, clock: string): Instance {
  const told: JobEvent[] = [];
  const it: Instance = { store, owner, told, clock, now: () => new Date(it.clock), tell: (event) => told.push(event) };
  return it;
}

/** `before` is called within the transaction of the effect, and may throw: as a process that dies there. */
export const counting = (over: Partial<Job> = {}, owner = 'x', before?: () => Promise<void> | void): Job => ({
  name: 'count',
  when: '15 3 * * *',
  missed: 'newest',
  leaseSeconds: 60,
  work: {
    kind: 'inside',
    run: async (tx, { slot }) => {
      await leave(tx, 'count', slot, owner);
      await before?.();
      return { counted: 1 };
    },
  },
  ...over,
});
