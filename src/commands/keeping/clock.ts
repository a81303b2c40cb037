// The jobs as a program runs them: what each does goes to the log, by codes and counts.

import type { Clock, Policy } from '#src/domain/index';
import type { Log } from '#src/log';
import { createRecords, type Job, jobsOf, type Running } from '#src/services/index';
import type { Store } from '#src/store/index';
import { newReference } from '../outcome/reference.js';

export interface ClockDeps {
  readonly store: Store;
  readonly policy: Policy;
  readonly now: Clock;
  readonly log: Log;
}

export function clockwork({ store, policy, now, log }: ClockDeps): {
  readonly running: Running;
  readonly jobs: readonly Job[];
} {
  // No job reckons from the county's own day.
  const records = createRecords({
    store,
    policy,
    now,
    asAt: () => Promise.reject(new Error('a job has no day of its own')),
  });
  return {
    running: {
      store,
      now,
      owner: newReference(),
      tell: ({ error, ...event }: Told) => {
        if (event.ended === 'failed') log.error({ ...event, err: error }, 'job failed');
        else if (quiet(event)) log.debug(event, 'job');
        else log.info(event, 'job');
      },
    },
    jobs: jobsOf({
      store,
      policy,
      now,
      holds: records,
      say: (code, told) => (code === 'audit-broken' ? log.error(told, code) : log.info(told, code)),
    }),
  };
}

type Told = Parameters<Running['tell']>[0] & { readonly error?: unknown };

/** Each minute's, when it found nothing to do. */
const quiet = (event: object) => 'report' in event && JSON.stringify(event.report) === '{"lapsed":0}';
