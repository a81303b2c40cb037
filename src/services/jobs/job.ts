// A job: what the clock begins, when in London, and what becomes of the slots that nobody was there for.

import type { Tx } from '#src/store/index';

export interface Job {
  readonly name: JobName;
  /** As cron writes it, in London's time: of an hour that comes twice, the first; of one that is skipped, the minute after. */
  readonly when: string;
  /** After a time when nothing ran: each missed slot in turn, or the newest alone, which does the work of all. */
  readonly missed: 'every' | 'newest';
  /** Longer than it ever takes: after these another may take it to have died. */
  readonly leaseSeconds: number;
  readonly work: Work;
}
export type JobName = string;

/** Codes and counts for the log: never who or what. */
export type Report = Readonly<Record<string, string | number | boolean | null>>;

export type Work =
  /** Its effect is in the database: done and finished in one transaction, so that it is done once. */
  | { readonly kind: 'inside'; readonly run: (tx: Tx, at: Slot) => Promise<Report> }
  /** Done twice is as good as once: what a transaction cannot hold. */
  | { readonly kind: 'apart'; readonly run: (at: Slot) => Promise<Report> };

export interface Slot {
  readonly slot: Date;
  readonly now: Date;
}

/** Written as a job ends, or fails; to the log, by whoever started it. */
export type Tell = (event: JobEvent) => void;
export type JobEvent = {
  readonly job: string;
  readonly slot: string;
  readonly attempt: number;
} & (
  | { readonly ended: 'done'; readonly report: Report }
  /** Another has taken it over: nothing of this run was kept. */
  | { readonly ended: 'taken-over' }
  | { readonly ended: 'failed'; readonly error: unknown }
);
