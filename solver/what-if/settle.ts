// Among plans that are all best, one: that which keeps most of a plan that was there before, and then by a fixed draw.

import type { Highs } from 'highs';
import { openSession } from '../highs/session.js';
import type { Columns } from '../selection/columns.js';
import { type Asked, allows } from './asked.js';
import { climb, type Relaxed, scaled } from './climb.js';
import { type Closed, levelsOf } from './close.js';
import { cutsOf } from './cuts.js';
import { restOf, type Settled, useOf } from './rest-of.js';
import { type Searching, search } from './search.js';
import type { Weighted } from './weights.js';
import { sessionColumns } from './weights.js';

/** Null: not settled within the limits. `near` is how often each column was taken before. */
export function settle(
  highs: Highs,
  columns: Columns,
  weighted: Weighted,
  levels: number,
  asked: Asked,
  relaxed: Relaxed,
  closed: Closed,
  near: Float64Array,
  limits: Searching,
): Float64Array | null {
  const { open, taken } = leftOpen(columns, weighted, asked, relaxed.bound, closed);
  const onlyOnce = (j: number) => closed.times[j] === 1 && columns.upper[j] === 1 && (weighted.worth[j] ?? 0) > 0;
  if (open.every(onlyOnce)) return closed.times;
  const best = levelsOf(columns, levels, closed.times);
  const settled = columns.values.slice(0, levels).map((values, level) => ({ values, least: best[level] ?? 0 }));
  const preferred = keeping(columns, near);
  const isFace = weighted.levels === levels && relaxed.bound.upper - closed.worth < 1;
  const face = faceOf(asked, relaxed, relaxed.bound.upper - closed.worth);
  const found = byLinear(highs, columns, asked, face, open, taken, isFace ? [] : settled, preferred, best);
  if (found !== null) return found;
  const drawn = [1, 2].map((turn) => Int32Array.from({ length: columns.count }, (_, j) => draw(columns, j, turn)));
  const wanted = [Int32Array.from(near), ...drawn];
  const times = search(highs, columns, asked, open, taken, settled, wanted, limits);
  return typeof times === 'string' ? null : times;
}

/**
 * Which columns are in some best plans and not in others. With d < 0, a plan that takes the column is worth U + d at most;
 * with d > 0, one that leaves it out U - d at most: where that is less than what is reached, no best plan does. What then
 * has no room beside those that every best plan takes is in none.
 */
function leftOpen(columns: Columns, { worth }: Weighted, asked: Asked, bound: Relaxed['bound'], closed: Closed) {
  const { held } = asked;
  const taken = new Float64Array(columns.count);
  const candidates: number[] = [];
  for (let j = 0; j < columns.count; j++) {
    const d = bound.reduced[j] ?? 0;
    if ((held.lower[j] ?? 0) > 0) taken[j] = held.lower[j] ?? 0;
    else if (held.upper[j] === 0) continue;
    else if (d > 0 && bound.upper - d < closed.worth) taken[j] = held.upper[j] ?? 0;
    else if (bound.upper + Math.min(0, d) >= closed.worth) candidates.push(j);
  }
  const room = roomBeside(columns, asked, taken);
  const fits = (j: number) => {
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
      if ((columns.coefficients[k] ?? 0) > (room[columns.rows[k] ?? 0] ?? 0)) return false;
    return true;
  };
  // A column worth nothing is never told apart by the bound.
  return { open: candidates.filter((j) => closed.times[j] !== 0 || worth[j] === 0 || fits(j)), taken };
}

/**
 * Only best plans, without a row for their value: one that leaves a unit of a row with price y unused is worth U - y at
 * most, so where that is less than what is reached the row is full (complementary slackness, with a gap).
 */
function faceOf(asked: Asked, { bound, beside }: Relaxed, gap: number): Asked {
  const { lower, upper } = asked.rows;
  const price = (row: number) => bound.multipliers[row] ?? 0;
  return {
    ...asked,
    rows: {
      lower: lower.map((limit, row) => (price(row) > gap ? (upper[row] ?? 0) : limit)),
      upper: upper.map((limit, row) => (price(row) < -gap ? (lower[row] ?? 0) : limit)),
    },
    more: beside.map((row, i) => ({
      ...row,
      lower: price(lower.length + i) > gap ? row.upper : row.lower,
      upper: price(lower.length + i) < -gap ? row.lower : row.upper,
    })),
  };
}

/** What is left of each upper limit; no limit where some column gives back. */
function roomBeside(columns: Columns, { rows }: Asked, taken: Float64Array): Float64Array {
  const used = useOf(columns, taken, rows.upper.length);
  const room = rows.upper.map((upper, row) => upper - (used[row] ?? 0));
  columns.coefficients.forEach((each, k) => {
    if (each < 0) room[columns.rows[k] ?? 0] = Number.POSITIVE_INFINITY;
  });
  return room;
}

/** One kept is worth more than all draws together: 256 columns of 24 bits. */
const KEPT = 2 ** 32;
const ROUNDS = 20;

const keeping = (columns: Columns, near: Float64Array): Float64Array =>
  near.map((often, j) => (often > 0 ? KEPT : 0) + draw(columns, j, 1) * 2 ** 8 + (draw(columns, j, 2) >> 8));

/** Most often the first linear answer of so small a problem is whole, and its bound proves it. Null where it is not. */
function byLinear(
  highs: Highs,
  columns: Columns,
  asked: Asked,
  face: Asked,
  open: readonly number[],
  taken: Float64Array,
  settled: readonly Settled[],
  preferred: Float64Array,
  best: readonly number[],
): Float64Array | null {
  const rest = restOf(columns, face, open, taken, settled);
  const session = openSession(highs, rest.rows);
  try {
    const worth = Float64Array.from(open, (j) => preferred[j] ?? 0);
    const upper = Float64Array.from(rest.columns.upper);
    const held = { lower: new Float64Array(open.length), upper };
    session.addColumns(sessionColumns(rest.columns, scaled(worth), upper));
    const cutsFor = cutsOf(rest.columns, rest.rows);
    const climbing = { session, worth, held, cutsFor, ...rest };
    const relaxed = climb({ ...climbing, beside: [], rounds: ROUNDS, found: () => undefined });
    if (relaxed === null || relaxed === 'infeasible') return null;
    const times = Float64Array.from(taken);
    let reached = 0;
    open.forEach((j, i) => {
      times[j] = Math.round(relaxed.values[i] ?? 0) + 0;
      reached += (times[j] ?? 0) * (worth[i] ?? 0);
    });
    if (!(relaxed.bound.upper - reached < 1) || !allows(columns, asked, times)) return null;
    return levelsOf(columns, best.length, times).every((value, level) => value === best[level]) ? times : null;
  } finally {
    session.dispose();
  }
}

/** A column's own number, by where it is in the problem and by nothing else: 16 bits, well mixed. */
function draw(columns: Columns, j: number, turn: number): number {
  let h = Math.imul((columns.block[j] ?? 0) + 1, 0x9e3779b1) ^ Math.imul((columns.place[j] ?? 0) + turn, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(turn, 0xc2b2ae35), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 16;
}
