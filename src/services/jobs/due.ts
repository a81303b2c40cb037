// Which slots of a job are to be run now: those due since the last, and those that somebody began and never finished.

import { abandonedSlots, newestSlot, type Store } from '#src/store/index';
import type { Job } from './job.js';
import { newestDue, slotsBetween } from './slots.js';

/**
 * A clock set back finds slots of before it: nothing older than the newest is run again. A slot further ahead than this
 * was claimed by a clock that was wrong, and holds nothing up.
 */
const AHEAD_MS = 48 * 3_600_000;

/** Oldest first. */
export async function dueNow({ db }: Store, { name, when, missed }: Job, now: Date): Promise<readonly Date[]> {
  const newest = await newestSlot(db, name, new Date(now.getTime() + AHEAD_MS));
  const abandoned = (await abandonedSlots(db, name, now)).filter((slot) => slot <= now);
  const last = newestDue(when, now);
  // The first time ever, there is no more to catch up with than the newest.
  const since = newest?.slot ?? null;
  const fresh = last === null ? [] : since === null ? [last] : last > since ? slotsBetween(when, since, now) : [];
  if (missed === 'every') return [...abandoned, ...fresh];
  const due = last !== null && fresh.length > 0 ? last : (abandoned.at(-1) ?? null);
  // An older one that was given up is done by the newest.
  return due === null || (since !== null && due < since) ? [] : [due];
}
