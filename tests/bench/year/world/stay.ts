// How long children stay: the chance of still living there, by kind and day, and draws from it given the time so far.

import { childShares, kinds } from './family.js';

/** Nobody stays longer: about four years. */
export const LONGEST = 1500;

/** `lasting[kind][d]`: chance that a stay lasts at least d + 1 days, so that day d is lived there. */
export const lasting: readonly Float64Array[] = kinds.map(({ medianStay, sigma }) =>
  Float64Array.from({ length: LONGEST + 1 }, (_, d) =>
    d >= LONGEST ? 0 : above(Math.log((d + 0.5) / (7 * medianStay)) / sigma),
  ),
);

/** Chance that a standard normal is above z (Abramowitz and Stegun 26.2.17; error under 1e-7). */
function above(z: number): number {
  if (z < 0) return 1 - above(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

export const tableOf = (kind: number): Float64Array => {
  const table = lasting[kind];
  if (table === undefined) throw new Error(`expected a kind of family, got ${kind}`);
  return table;
};

/** A draw of the whole stay in days, more than `sofar`: all but a share `u` of those still there after `sofar` last as long. */
export function stayBeyond(kind: number, sofar: number, u: number): number {
  const table = tableOf(kind);
  const left = (table[Math.min(sofar, LONGEST)] ?? 0) * (1 - u);
  let [low, high] = [Math.min(sofar, LONGEST - 1) + 1, LONGEST];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 0) < left) high = middle;
    else low = middle + 1;
  }
  return Math.max(sofar + 1, low);
}

/** Chance that a stay that has lasted `sofar` days lasts over `more` whole days still. */
export function chanceLasts(kind: number, sofar: number, more: number): number {
  const table = tableOf(kind);
  return (table[Math.min(LONGEST, sofar + more)] ?? 0) / (table[Math.min(LONGEST - 1, sofar)] || 1);
}

/** Days, over all children. */
export const meanStay = childShares.reduce(
  (sum, share, kind) => sum + share * tableOf(kind).reduce((a, b) => a + b, 0),
  0,
);
