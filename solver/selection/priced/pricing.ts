// Solves without wholeness over all columns while the engine holds few: its multipliers price the rest, the best come in.
//
// Column generation (Gilmore and Gomory 1961; Barnhart et al. 1998). Every round gives a bound over all columns, so the
// rounds may end as soon as one is near enough, and need not run until no column is missing.

import type { Blocks } from './blocks.js';
import { type Bound, clipped, type Goal, gainsAt, limitsAt, NOISE, reduceCosts, totalled } from './bound.js';
import type { Limits } from './limits.js';
import type { Restricted } from './restricted.js';
import { tighten } from './tighten.js';

/** Columns of one block that come in a round. */
const PER_ROUND = 3;

export interface Priced {
  /** The best of all rounds; null when not even one was solved. */
  readonly bound: Bound | null;
  /** The last point over all columns, fractional as it may be. */
  readonly point: Float64Array | null;
  /** Null when it ended by itself. */
  readonly reason: string | null;
}

/** `enough`: a bound at which the caller needs no better. The restricted model must have an answer. */
export function price(goal: Goal, blocks: Blocks, restricted: Restricted, enough: number, limits: Limits): Priced {
  let best: Bound | null = null;
  for (let round = 0; ; round++) {
    const stop = limits.stop();
    if (stop !== null) return { bound: best, point: null, reason: stop };
    const solved = restricted.linear({ timeLimit: limits.left(), simplex: round === 0 ? 'dual' : 'primal' });
    limits.effort.linearSolves += 1;
    limits.effort.mostHeld = Math.max(limits.effort.mostHeld, restricted.held.length);
    if (solved.multipliers === null) {
      // It was given an answer that holds every row: "infeasible" can only be its tolerances, and proves nothing.
      if (solved.answer.status === 'infeasible') return { bound: best, point: null, reason: 'engine-lost-its-answer' };
      return { bound: best, point: null, reason: solved.answer.reason ?? solved.answer.status };
    }
    const { bound, missing } = scan(goal, blocks, restricted, clipped(goal, blocks.largest, solved.multipliers));
    if (best === null || bound.total < best.total) best = bound;
    if (best.worth <= enough || missing.length === 0) {
      const point = solved.answer.values === null ? null : restricted.spread(solved.answer.values);
      return { bound: best, point, reason: null };
    }
    restricted.add(missing);
  }
}

/** A bound where no engine gave multipliers: that of the block's own rows alone, or of those from elsewhere. */
export function boundWithout(goal: Goal, blocks: Blocks, restricted: Restricted, hint: Float64Array | null): Bound {
  const length = goal.part.rows.lower.length + goal.kept.length;
  const { bound: plain } = scan(goal, blocks, restricted, new Float64Array(length));
  if (hint === null || hint.length !== length) return plain;
  const { bound } = scan(goal, blocks, restricted, hint.slice());
  return bound.total < plain.total ? bound : plain;
}

/** The bound of these multipliers over all columns, and the most promising ones that the engine does not hold. */
function scan(goal: Goal, blocks: Blocks, restricted: Restricted, y: Float64Array) {
  const { starts } = blocks;
  const reduced = new Float64Array(goal.part.columns.count);
  const missing: number[] = [];
  let gains = 0n;
  for (let block = 0; block + 1 < starts.length; block++) {
    const from = starts[block] ?? 0;
    const to = starts[block + 1] ?? 0;
    reduceCosts(goal, y, reduced, from, to);
    const found = promising(reduced, restricted, from, to);
    for (const j of found) missing.push(j);
    if (sumOf(reduced, from, to) > NOISE && tighten(goal, blocks, y, reduced, from, to))
      reduceCosts(goal, y, reduced, from, to);
    gains += gainsAt(goal, reduced, from, to);
  }
  return { bound: totalled(y, reduced, limitsAt(goal, y) + gains), missing };
}

function sumOf(reduced: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let j = from; j < to; j++) if ((reduced[j] ?? 0) > 0) sum += reduced[j] ?? 0;
  return sum;
}

function promising(reduced: Float64Array, restricted: Restricted, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let j = from; j < to; j++) {
    const cost = reduced[j] ?? 0;
    if (cost <= NOISE || restricted.has(j)) continue;
    if (found.length === PER_ROUND && cost <= (reduced[found[PER_ROUND - 1] ?? 0] ?? 0)) continue;
    let at = found.length;
    while (at > 0 && (reduced[found[at - 1] ?? 0] ?? 0) < cost) at -= 1;
    found.splice(at, 0, j);
    if (found.length > PER_ROUND) found.pop();
  }
  return found;
}
