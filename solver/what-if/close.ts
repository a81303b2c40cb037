// From a linear answer to the best whole one, proven: as it stands where it is whole, else by parts, else by a search of what the bound leaves open.

import type { Asked } from './asked.js';
import { branch, type Leaf } from './branch.js';
import type { Relaxed } from './climb.js';
import type { Cut } from './cuts/cuts.js';
import { type Opened, total } from './opened.js';
import { type Searching, search } from './search.js';

export interface Closed {
  readonly times: Float64Array;
  /** What it is worth by the one objective. */
  readonly worth: number;
  /** Parts of the question that hold every best answer; null where it was searched. */
  readonly leaves: readonly Leaf[] | null;
}

export function close(
  opened: Opened,
  asked: Asked,
  relaxed: Relaxed,
  pool: Cut[],
  limits: Searching,
): Closed | 'infeasible' | 'not-proven' {
  if (opened.weighted.levels === opened.levels) {
    const { now, timeLimit = null, cancelled } = limits;
    const until = now === undefined || timeLimit === null ? null : now() + timeLimit;
    const isLate = () => until !== null && now !== undefined && now() > until;
    const leaves = branch(opened, asked, relaxed, pool, () => isLate() || cancelled?.() === true);
    const [first] = leaves ?? [];
    if (first !== undefined) return { times: first.times, worth: first.worth, leaves };
    if (leaves !== null) return 'infeasible';
  }
  return searched(opened, asked, relaxed, limits);
}

/** Columns that the first search is over: the likeliest by what the bound says of them. */
const FIRST = 120;

/**
 * Best over a set S of columns, worth v; each column left out has d < -g, so that no selection with it is worth more than
 * U - g. Where U - g <= v the best over S is the best of all. If not, v says how wide the set must be: at most once more.
 */
export function searched(
  { highs, columns, weighted, levels }: Opened,
  asked: Asked,
  { bound }: Relaxed,
  limits: Searching,
): Closed | 'infeasible' | 'not-proven' {
  const wanted = columns.values.slice(0, levels);
  const forced = asked.held.lower;
  let gap = likeliest(bound.reduced, asked);
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
    const worth = total(weighted.worth, times);
    if (everything || bound.upper - gap <= worth) return { times, worth, leaves: null };
    gap = bound.upper - worth;
  }
}

/** How far below nothing a column may be, to be among the first searched. */
function likeliest(reduced: Float64Array, { held }: Asked): number {
  const losses: number[] = [];
  reduced.forEach((d, j) => {
    if (held.upper[j] !== 0) losses.push(Math.max(0, -d));
  });
  losses.sort((a, b) => a - b);
  return losses[Math.min(FIRST, losses.length) - 1] ?? 0;
}
