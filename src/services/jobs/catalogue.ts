// The jobs that there are: what each does, and when in London.

import { tidyStore } from '#src/store/index';
import { tellHead, weeklyDigest } from '../record/audit/index.js';
import type { Holds } from '../record/records.js';
import { runRetention } from '../record/rights/index.js';
import type { RecordDeps } from '../record/terms.js';
import type { Job, Report } from './job.js';

export interface JobDeps extends Pick<RecordDeps, 'store' | 'policy' | 'now'> {
  readonly holds: Pick<Holds, 'lapseHolds'>;
  /** Written outside the database before the job is finished: rather twice than never. */
  readonly say: (code: JobNews, told: object) => void;
}

export type JobNews = 'audit-head' | 'audit-broken' | 'weekly-digest';

const MINUTES = 60;

export const jobsOf = ({ store, policy, now, holds, say }: JobDeps): readonly Job[] => [
  {
    name: 'lapse-holds',
    when: '* * * * *',
    missed: 'newest',
    leaseSeconds: 2 * MINUTES,
    work: { kind: 'apart', run: async () => ({ lapsed: (await holds.lapseHolds()).length }) },
  },
  {
    name: 'retention',
    when: '15 3 * * *',
    missed: 'newest',
    leaseSeconds: 30 * MINUTES,
    work: {
      kind: 'inside',
      run: async (tx, { now: at }) => {
        const erasing = policy.record.retention === 'erase';
        const rows = await runRetention(tx, { policy, now: at, erasing, by: null });
        const sum = (of: 'due' | 'held' | 'erased') => rows.reduce((total, row) => total + row[of], 0);
        return { erasing, due: sum('due'), held: sum('held'), erased: sum('erased') };
      },
    },
  },
  {
    name: 'audit-anchor',
    when: '30 3 * * *',
    missed: 'newest',
    leaseSeconds: 10 * MINUTES,
    work: {
      kind: 'inside',
      run: async (tx) => {
        const { head, broken } = await tellHead({ store: { ...store, db: tx }, now }, 'daily');
        say('audit-head', { head });
        if (broken !== null) say('audit-broken', { broken });
        return { seq: head?.seq ?? null, whole: broken === null };
      },
    },
  },
  {
    name: 'weekly-digest',
    when: '0 8 * * 1',
    missed: 'newest',
    leaseSeconds: 10 * MINUTES,
    work: {
      kind: 'inside',
      run: async (tx): Promise<Report> => {
        const digest = await weeklyDigest({ store: { ...store, db: tx }, now });
        say('weekly-digest', digest);
        return { seq: digest.head?.seq ?? null, lines: digest.lines, whole: digest.broken === null };
      },
    },
  },
  {
    name: 'tidy-store',
    when: '0 4 * * 0',
    missed: 'newest',
    leaseSeconds: 60 * MINUTES,
    work: { kind: 'apart', run: async () => ({ tidied: await tidyStore(store) }) },
  },
];
