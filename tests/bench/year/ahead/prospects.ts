// What one family's homes are worth net of prices, for each day it could start; and what it may hope for by waiting.

import type { Chance } from '#fixtures/chance/stream';
import type { Open } from '../play/view.js';
import { gain, outsideWorth } from '../policies/gain.js';
import { WAITING } from '../world/shape.js';
import { chanceLasts } from '../world/stay.js';
import type { Future } from './future.js';
import { boundAt, HORIZON, PERIODS, periodOf } from './periods.js';
import type { Prices } from './prices.js';

/** Days of waiting that are thought of. */
const STEPS: readonly number[] = [2, 5, 9, 14, 21];

export interface Prospects {
  /** Hundredths of points x days over going outside today, for so many children who start in so many days, if the home were free. */
  readonly net: (home: number, worth: number, children: number, inDays: number) => number;
  /** The same for each day of waiting alone, up to a day. */
  readonly waits: (days: number) => number;
}

export function prospectsOf(open: Open, day: number, prices: Prices, scale: number): Prospects {
  const on = prices.age(day);
  const days = HORIZON - on;
  const outside = outsideWorth(open);
  const chances = Float64Array.from({ length: days }, (_, d) => chanceLasts(open.family.kind, day - open.arrived, d));
  const lived = after(days, (d) => chances[d] ?? 0);
  const paid = new Map<number, Float64Array>();
  const paidAt = (home: number) => {
    const known = paid.get(home);
    if (known !== undefined) return known;
    const price = prices.of(home);
    const sums = after(days, (d) => (chances[d] ?? 0) * scale * (price?.[d + on] ?? 0));
    paid.set(home, sums);
    return sums;
  };
  const waits = (n: number) => (WAITING - outside) * ((lived[0] ?? 0) - (lived[Math.min(n, days)] ?? 0));
  return {
    net: (home, worth, children, inDays) =>
      gain(worth, children, outside) * (lived[inDays] ?? 0) -
      children * (paidAt(home)[inDays] ?? 0) +
      children * waits(inDays),
    waits,
  };
}

/** `sums[d]`: of day d and all after. */
function after(days: number, of: (d: number) => number): Float64Array {
  const sums = new Float64Array(days + 1);
  for (let d = days - 1; d >= 0; d -= 1) sums[d] = (sums[d + 1] ?? 0) + of(d);
  return sums;
}

/**
 * For each child left: the worth of waiting, by optimal stopping backwards from the day it is due. At each step it takes
 * the better of the best home that has come free (in each future, on average) and of waiting on: it never knows which future.
 */
export function hopeOf(
  open: Open,
  day: number,
  on: number,
  futures: readonly Future[],
  prospects: Prospects,
  chance: Chance,
): number {
  const last = open.due - day;
  const steps = [...STEPS.filter((step) => step < last), last];
  const says = futures.map(() => open.fits.map(({ declines }) => !chance.yes(declines)));
  const sizes = open.left > 1 ? [1, open.left] : [1];
  let hope = prospects.waits(last);
  for (const step of steps.reverse()) {
    const worths = open.fits.map(({ home, worth }) => sizes.map((k) => prospects.net(home, worth, k, step) / k));
    const period = periodOf(on + step);
    let sum = 0;
    for (const [f, future] of futures.entries()) {
      let best = hope;
      for (const [i, { home }] of open.fits.entries()) {
        const row = future.rowOf.get(home);
        if (row === undefined || says[f]?.[i] !== true || on + step >= (future.ahead[row]?.closes ?? 0)) continue;
        const free = (future.room[row * PERIODS + period] ?? 0) / (boundAt(period + 1) - boundAt(period));
        for (const [s, k] of sizes.entries()) if (free >= 0.7 * k) best = Math.max(best, worths[i]?.[s] ?? best);
      }
      sum += best;
    }
    hope = sum / futures.length;
  }
  return hope;
}
