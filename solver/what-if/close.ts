// From a linear answer to the best whole one, proven: as it stands where it is whole, else by a search of what the bound leaves open.

import type { Highs } from 'highs';
import type { Columns } from '../selection/columns.js';
import { type Asked, allows } from './asked.js';
import type { Relaxed } from './climb.js';
import { isWhole } from './cuts.js';

import { type Searching, search } from './search.js';
import type { Weighted } from './weights.js';

export interface Closed {
  readonly times: Float64Array;
  /** What it is worth by the one objective. */
  readonly worth: number;
}

/** Columns that the first search of a fractional answer is over: the likeliest by what the bound says of them. */
const FIRST = 120;

/**
 * Best over a set S of columns, worth v; each column left out has d < -g, so that no selection with it is worth more than
 * U - g. Where U - g <= v the best over S is the best of all. If not, v says how wide the set must be: at most once more.
 */
export function close(
  highs: Highs,
  columns: Columns,
  weighted: Weighted,
  levels: number,
  asked: Asked,
  { values, bound }: Relaxed,
  limits: Searching,
): Closed | 'infeasible' | 'not-proven' {
  const { worth } = weighted;
  let gap: number | null = null;
  if (isWhole(values)) {
    const times = values.map((value) => Math.round(value) + 0);
    if (allows(columns, asked, times)) {
      const reached = total(worth, times);
      if (weighted.levels === levels && bound.upper - reached < 1) return { times, worth: reached };
      gap = Math.max(0, bound.upper - reached);
    }
  }
  gap ??= likeliest(bound.reduced, asked);
  const wanted = columns.values.slice(0, levels);
  const forced = asked.held.lower;
  for (;;) {
    const open: number[] = [];
    let everything = true;
    for (let j = 0; j < columns.count; j++) {
      if ((forced[j] ?? 0) > 0 || asked.held.upper[j] === 0) continue;
      if ((bound.reduced[j] ?? 0) >= -gap) open.push(j);
      else everything = false;
    }
    const times = search(highs, columns, asked, open, forced, [], wanted, limits);
    if (times === 'not-proven') return times;
    if (times === 'infeasible') {
      if (everything) return times;
      gap = Number.POSITIVE_INFINITY;
      continue;
    }
    const reached = total(worth, times);
    if (everything || bound.upper - gap <= reached) return { times, worth: reached };
    gap = bound.upper - reached;
  }
}

/** Exact: whole numbers under 2^53. */
const total = (worth: Float64Array | Int32Array, times: Float64Array): number => {
  let sum = 0;
  for (let j = 0; j < times.length; j++) sum += (times[j] ?? 0) * (worth[j] ?? 0);
  return sum;
};

/** How far below nothing a column may be, to be among the first searched. */
function likeliest(reduced: Float64Array, { held }: Asked): number {
  const losses: number[] = [];
  reduced.forEach((d, j) => {
    if (held.upper[j] !== 0) losses.push(Math.max(0, -d));
  });
  losses.sort((a, b) => a - b);
  return losses[Math.min(FIRST, losses.length) - 1] ?? 0;
}

export const levelsOf = (columns: Columns, levels: number, times: Float64Array): readonly number[] =>
  columns.values.slice(0, levels).map((values) => total(values, times));
