// What a place in each home is thought to be worth to others on each day ahead, kept from one pricing to the next.

import { stream } from '#fixtures/chance/stream';
import type { View } from '../play/view.js';
import type { Shape } from '../world/shape.js';
import { descend } from './descend.js';
import { drawFuture, type Future } from './future.js';
import { makeModel } from './model.js';
import { boundAt, HORIZON, PERIODS } from './periods.js';

export interface Foresight {
  /** Futures at each pricing, and days between pricings at least. */
  readonly futures: number;
  readonly every: number;
  /** Weight of the newest prices against those of before. */
  readonly newest: number;
  /** What prices are multiplied by. */
  readonly scale: number;
  /** Steps of each descent from the prices of before; and how far a price moves at first and at last. */
  readonly steps: number;
  readonly first: number;
  readonly last: number;
  /** Share of what waiting may bring that is believed. */
  readonly hope: number;
}

export const foresight: Foresight = {
  futures: 16,
  every: 7,
  newest: 0.5,
  scale: 0.85,
  steps: 60,
  first: 300,
  last: 20,
  hope: 1,
};

/** Hundredths of points a day: where prices start, and how they are found from nothing. */
const START = 1500;
const FROM_NOTHING = { steps: 250, first: 600, last: 20 };

export interface Prices {
  /** Prices anew if it is time to; what is drawn depends on the day and the seed alone. */
  readonly look: (view: View) => void;
  /** Days since the futures were drawn. */
  readonly age: (day: number) => number;
  readonly futures: () => readonly Future[];
  /** Price of a place in the home on each day, counted from the day of the futures; null for a home never priced. */
  readonly of: (home: number) => Float64Array | null;
}

export function makePrices(shape: Shape, seed: number, settings: Foresight): Prices {
  const model = makeModel(seed);
  const book = new Map<number, Float64Array>();
  let priced: number | null = null;
  let futures: readonly Future[] = [];

  /** The prices of before, a period each, for the days that are ahead now. */
  const before = ({ homes }: Future, gone: number): Float64Array => {
    const prices = new Float64Array(homes.length * PERIODS).fill(START);
    for (const [row, id] of homes.entries()) {
      const old = book.get(id);
      if (old === undefined) continue;
      for (let p = 0; p < PERIODS; p += 1) {
        let sum = 0;
        for (let d = boundAt(p); d < boundAt(p + 1); d += 1) sum += old[Math.min(HORIZON - 1, d + gone)] ?? 0;
        prices[row * PERIODS + p] = sum / (boundAt(p + 1) - boundAt(p));
      }
    }
    return prices;
  };

  const look = (view: View) => {
    if (priced !== null && view.day - priced < settings.every) return;
    model.learn(view.homes);
    const gone = priced === null ? 0 : view.day - priced;
    const descent = priced === null ? FROM_NOTHING : settings;
    futures = Array.from({ length: settings.futures }, (_, k) =>
      drawFuture(view, model, shape, stream(seed, 'future', view.day, k)),
    );
    const sums = new Map<number, Float64Array>();
    for (const future of futures) {
      const found = descend(future, before(future, gone), descent);
      for (const [row, id] of future.homes.entries()) {
        const sum = sums.get(id) ?? new Float64Array(PERIODS + 1);
        for (let p = 0; p < PERIODS; p += 1) sum[p] = (sum[p] ?? 0) + (found[row * PERIODS + p] ?? 0);
        sum[PERIODS] = (sum[PERIODS] ?? 0) + 1;
        sums.set(id, sum);
      }
    }
    for (const [id, sum] of sums) {
      const old = book.get(id);
      const now = new Float64Array(HORIZON);
      for (let p = 0; p < PERIODS; p += 1)
        for (let d = boundAt(p); d < boundAt(p + 1); d += 1) {
          const fresh = (sum[p] ?? 0) / (sum[PERIODS] || 1);
          const kept = d + gone < HORIZON ? old?.[d + gone] : undefined;
          now[d] = kept === undefined ? fresh : settings.newest * fresh + (1 - settings.newest) * kept;
        }
      book.set(id, now);
    }
    priced = view.day;
  };

  return {
    look,
    age: (day) => day - (priced ?? day),
    futures: () => futures,
    of: (home) => book.get(home) ?? null,
  };
}
