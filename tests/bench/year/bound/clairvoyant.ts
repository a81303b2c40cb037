// The clairvoyant's bound: a linear programme that knows who comes, how long they stay and who says no.

import type { Highs } from 'highs';
import { openSession, type Session } from '#solver/highs/session';
import type { Placement } from '../play/play.js';
import { cameInTheYear } from '../play/score.js';
import type { Truth } from '../world/truth.js';
import { gainOf, momentsOf, placesFree, restOf, startsOf } from './choices.js';
import { type Family, priceOf, summed, upperBound } from './upper.js';

/** Homes of each family's own best that it starts with, and rounds of pricing in at most. */
const FIRST_HOMES = 8;
const ROUNDS = 12;

/** Stop when the bound of the prices is this near to the restricted programme's own worth. */
const NEAR_ENOUGH = 2e-4;

export interface Bound {
  /** No policy's value is more: hundredths of points x days. */
  readonly value: number;
  readonly rounds: number;
  readonly columns: number;
}

export const familiesOf = (truth: Truth): readonly Family[] =>
  cameInTheYear(truth).map((arrival) => {
    const starts = startsOf(truth, arrival);
    const n = arrival.family.children;
    const gains = new Float64Array(starts.length * n);
    for (const [s, start] of starts.entries())
      for (let k = 1; k <= n; k += 1)
        gains[s * n + k - 1] =
          (truth.homes[start.home]?.places ?? 0) < k ? Number.NEGATIVE_INFINITY : gainOf(truth, arrival, start, k);
    return { arrival, starts, gains };
  });

/** What everyone comes to with no home of ours: what gains are over. */
export const floorOf = (truth: Truth): number =>
  cameInTheYear(truth).reduce((sum, each) => sum + each.family.children * restOf(truth, each, each.arrives), 0);

export function clairvoyant(truth: Truth, before: readonly Placement[], highs: Highs): Bound {
  const families = familiesOf(truth);
  const free = placesFree(truth, before);
  const moments = momentsOf(truth);
  const rowsOfPlaces = free.length;
  const session = openSession(highs, rowsFor(rowsOfPlaces, families));
  try {
    addStock(session, free, moments);
    const held = families.map(({ gains }) => new Uint8Array(gains.length));
    let sums: Float64Array | null = null;
    let bound = Number.POSITIVE_INFINITY;
    let rounds = 0;
    for (; rounds < ROUNDS; rounds += 1) {
      if (addColumns(session, families, held, sums, moments, rowsOfPlaces) === 0) break;
      const { duals, worth } = session.linear();
      if (duals === null || worth === null) throw new Error('expected the linear programme of a year to be solved');
      const prices = pricesOf(duals, moments, rowsOfPlaces);
      bound = Math.min(bound, upperBound(families, free, prices, moments));
      if (bound - worth <= NEAR_ENOUGH * worth) break;
      sums = summed(prices, moments);
    }
    return { value: Math.ceil(floorOf(truth) + bound), rounds, columns: session.columns() };
  } finally {
    session.dispose();
  }
}

/** First the balance of each home at each moment, then two rows a family: its children, and "more than half" once. */
function rowsFor(rowsOfPlaces: number, families: readonly Family[]) {
  const upper = new Float64Array(rowsOfPlaces + 2 * families.length);
  const lower = new Float64Array(upper.length).fill(Number.NEGATIVE_INFINITY);
  lower.fill(0, 0, rowsOfPlaces);
  for (const [f, { arrival }] of families.entries()) {
    upper[rowsOfPlaces + 2 * f] = arrival.family.children;
    upper[rowsOfPlaces + 2 * f + 1] = 1;
  }
  return { lower, upper };
}

/** How many newcomers live in each home at each moment, at most its free places: balance(m) = stock(m) - stock(m - 1) - in + out. */
function addStock(session: Session, free: Float64Array, moments: number): void {
  const starts = new Int32Array(free.length + 1);
  const rows: number[] = [];
  const coefficients: number[] = [];
  for (let i = 0; i < free.length; i += 1) {
    rows.push(i);
    coefficients.push(1);
    if ((i + 1) % moments !== 0) {
      rows.push(i + 1);
      coefficients.push(-1);
    }
    starts[i + 1] = rows.length;
  }
  session.addColumns({
    worth: new Float64Array(free.length),
    lower: new Float64Array(free.length).fill(Number.NEGATIVE_INFINITY),
    upper: free,
    starts,
    rows: Int32Array.from(rows),
    coefficients: Float64Array.from(coefficients),
  });
}

/** Of each family: at first its best few homes, then for each number of children the start that prices in best. */
function addColumns(
  session: Session,
  families: readonly Family[],
  held: readonly Uint8Array[],
  sums: Float64Array | null,
  moments: number,
  rowsOfPlaces: number,
): number {
  const worth: number[] = [];
  const starts = [0];
  const rows: number[] = [];
  const coefficients: number[] = [];
  const add = (f: number, s: number, k: number) => {
    const family = families[f];
    const start = family?.starts[s];
    if (family === undefined || start === undefined) return;
    const n = family.arrival.family.children;
    const j = s * n + k - 1;
    if (held[f]?.[j] === 1) return;
    held[f]?.fill(1, j, j + 1);
    worth.push(family.gains[j] ?? 0);
    const row = start.home * moments;
    if (start.first < start.end) {
      rows.push(row + start.first);
      coefficients.push(-k);
      if (start.end < moments) {
        rows.push(row + start.end);
        coefficients.push(k);
      }
    }
    rows.push(rowsOfPlaces + 2 * f);
    coefficients.push(k);
    if (n > 2 && 2 * k > n) {
      rows.push(rowsOfPlaces + 2 * f + 1);
      coefficients.push(1);
    }
    starts.push(rows.length);
  };
  for (const [f, family] of families.entries())
    for (const [s, k] of sums === null ? firstOf(family) : pricedIn(family, sums, moments)) add(f, s, k);
  session.addColumns({
    worth: Float64Array.from(worth),
    lower: new Float64Array(worth.length),
    upper: new Float64Array(worth.length).fill(Number.POSITIVE_INFINITY),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    coefficients: Float64Array.from(coefficients),
  });
  return worth.length;
}

function firstOf({ arrival, starts, gains }: Family): readonly (readonly [number, number])[] {
  const n = arrival.family.children;
  const homes = new Set<number>();
  const chosen: (readonly [number, number])[] = [];
  for (const [s, { home }] of starts.entries()) {
    if (!homes.has(home) && homes.size === FIRST_HOMES) break;
    homes.add(home);
    for (let k = 1; k <= n; k += 1) if ((gains[s * n + k - 1] ?? 0) > 0) chosen.push([s, k]);
  }
  return chosen;
}

/** The best few in each number of children, by gain net of prices. */
function pricedIn({ arrival, starts, gains }: Family, sums: Float64Array, moments: number) {
  const n = arrival.family.children;
  const chosen: (readonly [number, number])[] = [];
  for (let k = 1; k <= n; k += 1) {
    const net = starts.map((start, s) => [s, (gains[s * n + k - 1] ?? 0) - k * priceOf(sums, moments, start)] as const);
    const good = net.filter(([, worth]) => worth > 0).sort((a, b) => b[1] - a[1]);
    for (const [s] of good.slice(0, 8)) chosen.push([s, k] as const);
  }
  return chosen;
}

/** stock(m) is free below, so its reduced cost, balance(m + 1) - balance(m), is the price of a place then; never below 0. */
function pricesOf(duals: Float64Array, moments: number, rowsOfPlaces: number): Float64Array {
  return Float64Array.from({ length: rowsOfPlaces }, (_, i) =>
    Math.max(0, ((i + 1) % moments === 0 ? 0 : (duals[i + 1] ?? 0)) - (duals[i] ?? 0)),
  );
}
