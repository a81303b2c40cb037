// Everything a clairvoyant could do with one family: which homes would say yes, when they could start, what it gains.

import type { Placement } from '../play/play.js';
import { dayOf, within } from '../play/score.js';
import { outsideWorth } from '../policies/gain.js';
import { WAITING } from '../world/shape.js';
import type { Arrival, Truth } from '../world/truth.js';

/** Days between the moments at which places are counted. Fewer moments allow more: the bound stays a bound, and is looser. */
export const STEP = 3;

/** Moments at which places are counted in each home. */
export const momentsOf = ({ shape }: Truth): number => Math.ceil(shape.days / STEP);

export interface Start {
  readonly home: number;
  /** Worth of a day of one child there. */
  readonly worth: number;
  readonly from: number;
  /** First moment at which they hold their places, and the first at which they no longer do. */
  readonly first: number;
  readonly end: number;
}

/** The first moment on or after a day. */
const momentFrom = (truth: Truth, day: number) => Math.min(momentsOf(truth), Math.max(0, Math.ceil(day / STEP)));

/**
 * A start for each set of moments that a stay could hold: of those that hold the same, the earliest is the best, as waiting
 * is worth no more than a home that is worth taking.
 */
export function startsOf(truth: Truth, arrival: Arrival): readonly Start[] {
  const { arrives, due, leaves, fits } = arrival;
  const last = Math.min(due, leaves - 1, truth.shape.days - 1);
  return fits.flatMap((fit) => {
    const home = truth.homes[fit.home];
    if (home === undefined || truth.declines(arrival, fit, arrives)) return [];
    const starts: Start[] = [];
    let from = Math.max(arrives, home.opens);
    while (from <= last && from < home.closes) {
      const first = momentFrom(truth, from);
      starts.push({ home: fit.home, worth: fit.worth, from, first, end: Math.max(first, momentFrom(truth, leaves)) });
      from = first * STEP + 1;
    }
    return starts;
  });
}

/** What a child comes to from a day on if not placed in a home of ours: waiting till due, then outside. */
export const restOf = (truth: Truth, { family, due, leaves }: Arrival, from: number): number =>
  WAITING * within(truth, from, Math.min(due, leaves)) +
  outsideWorth({ family }) * within(truth, Math.max(from, due), leaves);

/** Over that, for so many children who start then. */
export const gainOf = (truth: Truth, arrival: Arrival, start: Start, children: number): number =>
  dayOf(start.worth, children) * within(truth, start.from, arrival.leaves) -
  children * restOf(truth, arrival, start.from);

/** Places free of those who lived there before, at each moment: home x moments + moment. */
export function placesFree(truth: Truth, before: readonly Placement[]): Float64Array {
  const moments = momentsOf(truth);
  const free = new Float64Array(truth.homes.length * moments);
  for (const home of truth.homes) free.fill(home.places, home.id * moments, (home.id + 1) * moments);
  for (const { home, children, arrival } of before)
    if (home !== null)
      for (let m = 0; m < momentFrom(truth, arrival.leaves); m += 1)
        free[home * moments + m] = (free[home * moments + m] ?? 0) - children;
  return free;
}
