// When a job is due: moments by its rule in London, so that no change of clocks skips one or gives one twice.

import { Cron } from 'croner';

/** More missed slots than this are not run one by one: the oldest are let go. */
const MOST = 1_000;

/** Every slot after `after` and not after `now`, oldest first. */
export function slotsBetween(when: string, after: Date, now: Date): readonly Date[] {
  const rule = ruleOf(when);
  const found: Date[] = [];
  for (let next = rule.nextRun(after); next !== null && next <= now && found.length < MOST; next = rule.nextRun(next))
    found.push(next);
  return found;
}

/** The newest slot that is due; null for a rule that has none. */
export const newestDue = (when: string, now: Date): Date | null =>
  // What it gives is before the moment asked about.
  ruleOf(when).previousRuns(1, new Date(now.getTime() + 1))[0] ?? null;

export const nextDue = (when: string, now: Date): Date | null => ruleOf(when).nextRun(now);

const ruleOf = (when: string) => new Cron(when, { timezone: 'Europe/London', paused: true });
