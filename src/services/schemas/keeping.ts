// `backup`, `restore`, `jobs` and `retention` as JSON: counts, moments and sums; never a row.

import { z } from 'zod';
import * as parts from './parts.js';

const count = z.int().min(0);
const moment = z.iso.datetime();

export const backupJson = z.strictObject({
  version: parts.version,
  kind: z.literal('backup'),
  file: z.string(),
  at: moment,
  rows: count,
  tables: z.array(z.strictObject({ name: z.string(), rows: count, sha256: z.string() })),
  /** Ids of the keys that it is sealed with, and that are not in it. */
  keys: z.array(z.string()),
});

export const restoreJson = z.strictObject({
  version: parts.version,
  kind: z.literal('restore'),
  file: z.string(),
  /** When the backup was made. */
  at: moment,
  rows: count,
  replaced: z.boolean(),
  /** The first line of the audit that is not as it was sealed; null where the chain is whole. */
  chainBrokenAt: count.nullable(),
});

export const jobsJson = z.strictObject({
  version: parts.version,
  kind: z.literal('jobs'),
  jobs: z.array(
    z.strictObject({
      job: z.string(),
      /** As cron writes it, in London's time. */
      when: z.string(),
      next: moment.nullable(),
      last: z.strictObject({ slot: moment, finishedAt: moment }).nullable(),
      /** Claimed and not finished. */
      open: z.strictObject({ slot: moment, leaseUntil: moment, attempts: count }).nullable(),
    }),
  ),
  /** With `jobs run`: what was run. */
  ran: z.strictObject({ job: z.string(), done: z.boolean() }).nullable(),
});

export const retentionJson = z.strictObject({
  version: parts.version,
  kind: z.literal('retention'),
  /** False: counted, and nothing erased. */
  erasing: z.boolean(),
  rows: z.array(
    z.strictObject({
      row: z.string(),
      basis: z.string(),
      /** Null: by law, and ended by no job. */
      days: count.nullable(),
      due: count,
      /** Due, and kept for a legal hold. */
      held: count,
      erased: count,
    }),
  ),
});

export type BackupJson = z.infer<typeof backupJson>;
export type RestoreJson = z.infer<typeof restoreJson>;
export type JobsJson = z.infer<typeof jobsJson>;
export type RetentionJson = z.infer<typeof retentionJson>;
