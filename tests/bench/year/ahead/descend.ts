// What a place is worth to others in each home and period of one future: prices rise where more is asked for than there is and
// fall where places stand empty, until neither happens: descent on the dual of the future's linear programme.

import type { Demand, Future } from './future.js';
import { boundAt, overlap, PERIODS, periodOf } from './periods.js';

/**
 * Hundredths of points a day by which a price moves for each place too many or too few: at first, and at last. An engine's
 * duals were tried and left: where a place is taken all period long its dual may be any number, and they took ten times as long.
 */
export interface Descent {
  readonly steps: number;
  readonly first: number;
  readonly last: number;
}

/** Stays of all demands, in typed arrays: this is where the year's time goes. */
interface Packed {
  readonly row: Int32Array;
  readonly children: Int32Array;
  readonly gain: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly firstPeriod: Int32Array;
  readonly lastPeriod: Int32Array;
  /** Stays of demand i are from `ends[i]` to the one before `ends[i + 1]`. */
  readonly ends: Int32Array;
}

/** Hundredths of points a place and day, row x PERIODS + period: of the last half of the way, averaged. */
export function descend(future: Future, from: Float64Array, { steps, first, last }: Descent): Float64Array {
  const { room, demands } = future;
  const packed = pack(demands);
  const price = Float64Array.from(from);
  const sum = new Float64Array(price.length);
  const load = new Float64Array(price.length);
  const lengths = Float64Array.from({ length: PERIODS }, (_, p) => boundAt(p + 1) - boundAt(p));
  const counted = Math.ceil(steps / 2);
  for (let step = 0; step < steps; step += 1) {
    fill(load, demands, packed, price);
    const move = first * (last / first) ** (step / steps);
    for (let c = 0; c < price.length; c += 1) {
      const over = ((load[c] ?? 0) - (room[c] ?? 0)) / (lengths[c % PERIODS] ?? 1);
      const moved = Math.max(0, (price[c] ?? 0) + move * over);
      price[c] = moved;
      if (step >= steps - counted) sum[c] = (sum[c] ?? 0) + moved / counted;
    }
  }
  return sum;
}

/** The place-days that everyone would take at these prices. */
function fill(load: Float64Array, demands: readonly Demand[], packed: Packed, price: Float64Array): void {
  load.fill(0);
  const { best, which } = scratch(demands);
  for (let i = 0; i < demands.length; i += 1) {
    const children = demands[i]?.children ?? 0;
    best.fill(0);
    which.fill(-1);
    for (let j = packed.ends[i] ?? 0; j < (packed.ends[i + 1] ?? 0); j += 1) {
      const k = packed.children[j] ?? 0;
      const net = (packed.gain[j] ?? 0) - k * paid(packed, j, price);
      if (net <= (best[k] ?? 0)) continue;
      best[k] = net;
      which[k] = j;
    }
    for (const j of division(children, best, which)) {
      const row = (packed.row[j] ?? 0) * PERIODS;
      for (let p = packed.firstPeriod[j] ?? 0; p <= (packed.lastPeriod[j] ?? 0); p += 1)
        load[row + p] =
          (load[row + p] ?? 0) + (packed.children[j] ?? 0) * overlap(p, packed.from[j] ?? 0, packed.to[j] ?? 0);
    }
  }
}

function paid({ row, from, to, firstPeriod, lastPeriod }: Packed, j: number, price: Float64Array): number {
  const base = (row[j] ?? 0) * PERIODS;
  let sum = 0;
  for (let p = firstPeriod[j] ?? 0; p <= (lastPeriod[j] ?? 0); p += 1)
    sum += (price[base + p] ?? 0) * overlap(p, from[j] ?? 0, to[j] ?? 0);
  return sum;
}

/** The stays that together are best for so many children, from the best stay of each number. */
function division(children: number, best: Float64Array, which: Int32Array): readonly number[] {
  if (children === 1) return (which[1] ?? -1) < 0 ? [] : [which[1] ?? 0];
  const total = [0];
  const took = [0];
  for (let some = 1; some <= children; some += 1) {
    total[some] = total[some - 1] ?? 0;
    took[some] = 0;
    for (let k = 1; k <= some; k += 1) {
      const worth = (total[some - k] ?? 0) + (best[k] ?? 0);
      if ((which[k] ?? -1) < 0 || worth <= (total[some] ?? 0)) continue;
      total[some] = worth;
      took[some] = k;
    }
  }
  const chosen: number[] = [];
  for (let some = children; some > 0; some -= Math.max(1, took[some] ?? 0)) {
    const k = took[some] ?? 0;
    if (k > 0) chosen.push(which[k] ?? 0);
  }
  return chosen;
}

function pack(demands: readonly Demand[]): Packed {
  const stays = demands.flatMap((each) => each.stays);
  const ends = new Int32Array(demands.length + 1);
  for (const [i, each] of demands.entries()) ends[i + 1] = (ends[i] ?? 0) + each.stays.length;
  return {
    row: Int32Array.from(stays, (stay) => stay.row),
    children: Int32Array.from(stays, (stay) => stay.children),
    gain: Float64Array.from(stays, (stay) => stay.gain),
    from: Int32Array.from(stays, (stay) => stay.from),
    to: Int32Array.from(stays, (stay) => stay.to),
    firstPeriod: Int32Array.from(stays, (stay) => periodOf(stay.from)),
    lastPeriod: Int32Array.from(stays, (stay) => periodOf(stay.to - 1)),
    ends,
  };
}

function scratch(demands: readonly Demand[]) {
  const most = demands.reduce((max, { children }) => Math.max(max, children), 1);
  return { best: new Float64Array(most + 1), which: new Int32Array(most + 1) };
}

/** What prices prove of a future: no plan for it gains more, by the same argument as the clairvoyant's bound. */
export function provenGain({ room, demands }: Future, prices: Float64Array): number {
  const packed = pack(demands);
  const { best, which } = scratch(demands);
  let bound = room.reduce((sum, each, c) => sum + each * (prices[c] ?? 0), 0);
  for (const [i, { children }] of demands.entries()) {
    best.fill(0);
    which.fill(-1);
    for (let j = packed.ends[i] ?? 0; j < (packed.ends[i + 1] ?? 0); j += 1) {
      const k = packed.children[j] ?? 0;
      const net = (packed.gain[j] ?? 0) - k * paid(packed, j, prices);
      if (net <= (best[k] ?? 0)) continue;
      best[k] = net;
      which[k] = j;
    }
    for (const j of division(children, best, which)) bound += best[packed.children[j] ?? 0] ?? 0;
  }
  return bound;
}
