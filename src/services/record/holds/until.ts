// Until when a place may be kept: hours that pass, whatever the clocks on the wall do that night.

import type { Policy } from '#src/domain/index';
import type { ActRefusal } from '../refusal.js';

const HOUR = 3_600_000;

export const usualUntil = (now: Date, { record }: Policy): Date =>
  new Date(now.getTime() + Math.min(record.holdHours, record.holdMostHours) * HOUR);

/** Null where it may: after now, after the time it had before, and within the policy's most from now. */
export function untilRefused(until: Date, now: Date, { record }: Policy, was?: Date): ActRefusal | null {
  const most = new Date(now.getTime() + record.holdMostHours * HOUR);
  const after = was !== undefined && was > now ? was : now;
  if (until > after && until <= most) return null;
  return {
    code: 'time-not-possible',
    expected: `after ${after.toISOString()}, and no later than ${most.toISOString()}`,
    received: Number.isNaN(until.getTime()) ? 'no time' : until.toISOString(),
  };
}
