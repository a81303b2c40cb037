// Adds levels up with modest weights, so that one search serves several; what it finds is then proved level by level.
//
// Rewrites:  best on level a, then on level b, then on level c.
// From:      levels in order.
// To:        one worth a column, w_a a + w_b b + c, with each weight a few times what a unit of its level can cost below.
// Caveat:    the weights do not prove the order: the bound of each level, given those before, must meet what was found.

import type { Columns } from '../columns.js';

/** How many columns' worth of the levels below one unit of a level is given. */
const TIMES = 4;

/** The most that one column may weigh, and so what an engine's tolerances are measured against. */
const HEAVIEST = 4e6;

/** Weights of levels first..last, the last being 1; null where they would be too heavy. */
export function weightsOf(columns: Columns, first: number, last: number): readonly number[] | null {
  const weights: number[] = [1];
  let worth = combined(columns, [[last, 1]]);
  if (heaviest(columns, worth) > HEAVIEST) return first === last ? weights : null;
  for (let level = last - 1; level >= first; level--) {
    const values = columns.values[level] ?? new Int32Array();
    let most = 1;
    for (let j = 0; j < columns.count; j++) {
      const cost = (Math.abs(worth[j] ?? 0) * (columns.upper[j] ?? 0)) / Math.max(1, Math.abs(values[j] ?? 0));
      if (cost > most) most = cost;
    }
    const weight = Math.ceil(TIMES * most);
    weights.unshift(weight);
    worth = worth.map((below, j) => below + weight * (values[j] ?? 0));
    if (heaviest(columns, worth) > HEAVIEST) return null;
  }
  return weights;
}

/** The most levels from `first` on that may be weighed together: the last of them. */
export function lastTogether(columns: Columns, first: number): number {
  let last = first;
  while (last + 1 < columns.values.length && weightsOf(columns, first, last + 1) !== null) last += 1;
  return last;
}

export function combined(columns: Columns, parts: readonly (readonly [level: number, weight: number])[]): Float64Array {
  const worth = new Float64Array(columns.count);
  for (const [level, weight] of parts) {
    const values = columns.values[level];
    if (values !== undefined)
      for (let j = 0; j < worth.length; j++) worth[j] = (worth[j] ?? 0) + weight * (values[j] ?? 0);
  }
  return worth;
}

function heaviest(columns: Columns, worth: Float64Array): number {
  let most = 0;
  for (let j = 0; j < worth.length; j++) most = Math.max(most, Math.abs(worth[j] ?? 0) * (columns.upper[j] ?? 0));
  return most;
}
