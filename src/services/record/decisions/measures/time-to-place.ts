// How long children waited for a place: days from when one was needed, hours in an emergency, and whether it lasted.

import { addDays, type Day, daysBetween } from '#src/domain/index';

/** One child placed by one decision. */
export interface Placed {
  readonly urgency: 'planned' | 'emergency';
  readonly neededBy: Day;
  /** When anybody was first asked, or the option was proposed: whichever came first. */
  readonly searchBegan: Date;
  readonly confirmedAt: Date;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

export interface Spread {
  readonly count: number;
  /** Null where there is none to count. */
  readonly median: number | null;
  readonly longest: number | null;
}

export interface TimeToPlace {
  /** Days from the day the place was needed to the day it began; none waited where it began by then. */
  readonly plannedDays: Spread;
  /** Hours from the first call to the confirmation. */
  readonly emergencyHours: Spread;
  /** Speed is no good by itself: of those whose 13 weeks are over, how many were still there. */
  readonly stillThereAt13Weeks: { readonly of: number; readonly there: number };
}

const HOUR = 3_600_000;
const WEEKS_13 = 91;

/** `on` is the day reckoned from. Counted from when a place was needed, and never from when somebody opened a form (practice 4). */
export function timeToPlace(placed: readonly Placed[], on: Day): TimeToPlace {
  const planned = placed.filter(({ urgency }) => urgency === 'planned');
  const emergency = placed.filter(({ urgency }) => urgency === 'emergency');
  const old = placed.filter(({ startedOn }) => addDays(startedOn, WEEKS_13) <= on);
  const there = old.filter(({ startedOn, endedOn }) => endedOn === null || endedOn > addDays(startedOn, WEEKS_13));
  return {
    plannedDays: spread(planned.map(({ neededBy, startedOn }) => Math.max(0, daysBetween(neededBy, startedOn)))),
    emergencyHours: spread(
      emergency.map(({ searchBegan, confirmedAt }) => (confirmedAt.getTime() - searchBegan.getTime()) / HOUR),
    ),
    stillThereAt13Weeks: { of: old.length, there: there.length },
  };
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return {
    count: sorted.length,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    longest: sorted.at(-1) ?? null,
  };
}
