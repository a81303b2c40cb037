// An upper bound on what any policy can reach, from any prices at all: nothing is believed of how they were found.

import type { Arrival } from '../world/truth.js';
import type { Start } from './choices.js';

/** A family with all it could do, and the gain of each number of children at each start: start x children + (number - 1). */
export interface Family {
  readonly arrival: Arrival;
  readonly starts: readonly Start[];
  readonly gains: Float64Array;
}

/** `sums[home x (moments + 1) + m]`: price of a place in the home at all moments before m. */
export function summed(prices: Float64Array, moments: number): Float64Array {
  const homes = prices.length / moments;
  const sums = new Float64Array(homes * (moments + 1));
  for (let home = 0; home < homes; home += 1)
    for (let m = 0; m < moments; m += 1)
      sums[home * (moments + 1) + m + 1] = (sums[home * (moments + 1) + m] ?? 0) + (prices[home * moments + m] ?? 0);
  return sums;
}

export const priceOf = (sums: Float64Array, moments: number, { home, first, end }: Start): number =>
  (sums[home * (moments + 1) + end] ?? 0) - (sums[home * (moments + 1) + first] ?? 0);

/**
 * Lagrange: with a price of 0 or more on every place at every moment, no plan that keeps within the places is worth more
 * than the places at their prices and, for each family on its own, the best division of its children net of prices.
 */
export function upperBound(
  families: readonly Family[],
  free: Float64Array,
  prices: Float64Array,
  moments: number,
): number {
  let bound = 0;
  for (let i = 0; i < prices.length; i += 1) bound += (prices[i] ?? 0) * (free[i] ?? 0);
  const sums = summed(prices, moments);
  for (const family of families) bound += bestDivision(family, sums, moments);
  return bound;
}

function bestDivision({ arrival, starts, gains }: Family, sums: Float64Array, moments: number): number {
  const n = arrival.family.children;
  /** Best of one home for each number of children; then of any homes. */
  const alone = new Float64Array(n + 1);
  for (const [s, start] of starts.entries()) {
    const price = priceOf(sums, moments, start);
    for (let k = 1; k <= n; k += 1)
      alone[k] = Math.max(alone[k] ?? 0, (gains[s * n + k - 1] ?? Number.NEGATIVE_INFINITY) - k * price);
  }
  const best = new Float64Array(n + 1);
  for (let some = 1; some <= n; some += 1)
    for (let k = 1; k <= some; k += 1) best[some] = Math.max(best[some] ?? 0, (alone[k] ?? 0) + (best[some - k] ?? 0));
  return best[n] ?? 0;
}
