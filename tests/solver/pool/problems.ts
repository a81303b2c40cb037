// Selections of a size one can choose: requests that want one place each of homes with few.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import type { ColumnBlock, SelectionData } from '#solver/selection/problem';

export interface Size {
  readonly requests: number;
  readonly homes: number;
  /** Homes that each request may have. */
  readonly options: number;
  readonly places: number;
}

/** Two levels: how many are placed, then points. Every second request takes two places, so that answers are not whole by luck. */
export function places({ requests, homes, options, places }: Size, seed: number): SelectionData {
  const chance = xorshift128plus(seed);
  const upTo = (most: number) => uniformInt(chance, 0, most);
  const columns = Array.from({ length: requests }, (_, request): ColumnBlock => {
    const chosen = new Set<number>();
    while (chosen.size < options) chosen.add(upTo(homes - 1));
    const size = 1 + (request % 2);
    return {
      count: options,
      values: [new Int32Array(options).fill(size), Int32Array.from({ length: options }, () => upTo(10_000) * size)],
      starts: Uint32Array.from({ length: options + 1 }, (_, j) => 2 * j),
      rows: Uint32Array.from([...chosen].flatMap((home) => [request, requests + home])),
      coefficients: Int32Array.from({ length: 2 * options }, (_, k) => (k % 2 === 0 ? 1 : size)),
    };
  });
  const upper = new Float64Array(requests + homes).fill(1, 0, requests).fill(places, requests);
  return {
    levels: ['placed', 'points'],
    rows: { lower: new Float64Array(upper.length).fill(-Infinity), upper },
    columns,
  };
}
