// Splits a question on a column taken in part, and again, until every part is whole or cannot be best: each a warm solve.
//
// Branch and bound (Land and Doig 1960), with the exact bound of each part.

import type { Columns } from '../selection/columns.js';
import { type Asked, allows } from './asked.js';
import type { Relaxed } from './climb.js';
import { type Cut, isWhole } from './cuts/cuts.js';
import { type Opened, total } from './opened.js';

/** A part of a question whose linear answer is whole, and proven best in it by its bound. */
export interface Leaf {
  readonly asked: Asked;
  readonly relaxed: Relaxed;
  readonly times: Float64Array;
  readonly worth: number;
}

/** Parts looked at before it is left to a search. */
const MOST_PARTS = 40;

/** Every part in which a best answer is, all worth the same; empty where there is no answer. Null: too many parts, or an engine that did not close. */
export function branch(
  { columns, weighted, model }: Opened,
  asked: Asked,
  relaxed: Relaxed,
  pool: Cut[],
  stop: () => boolean,
): readonly Leaf[] | null {
  const open: Pick<Leaf, 'asked' | 'relaxed'>[] = [{ asked, relaxed }];
  let leaves: Leaf[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (let parts = 1; ; ) {
    open.sort((a, b) => a.relaxed.bound.upper - b.relaxed.bound.upper);
    const part = open.pop();
    if (part === undefined || part.relaxed.bound.upper < best) return leaves;
    const { values, bound } = part.relaxed;
    if (isWhole(values)) {
      const times = values.map((value) => Math.round(value) + 0);
      const worth = total(weighted.worth, times);
      if (!allows(columns, part.asked, times) || bound.upper - worth >= 1) return null;
      if (worth > best) leaves = [];
      if (worth >= best) leaves.push({ ...part, times, worth });
      best = Math.max(best, worth);
      continue;
    }
    const at = mostInPart(columns, values);
    if (at === null) return null;
    for (const times of [0, 1]) {
      parts += 1;
      if (parts > MOST_PARTS || stop()) return null;
      const split = taking(part.asked, at, times);
      const answer = model.relax(split, pool);
      if (answer === null) return null;
      if (answer !== 'infeasible') open.push({ asked: split, relaxed: answer });
    }
  }
}

/** Of columns that may be taken once, the nearest to a half; of several the first. Null where none is taken in part. */
function mostInPart({ upper }: Columns, values: Float64Array): number | null {
  let found: number | null = null;
  let farthest = 1e-6;
  values.forEach((value, j) => {
    const far = upper[j] === 1 ? Math.min(value, 1 - value) : 0;
    if (far > farthest) [found, farthest] = [j, far];
  });
  return found;
}

function taking(asked: Asked, at: number, times: number): Asked {
  const held = { lower: Float64Array.from(asked.held.lower), upper: Float64Array.from(asked.held.upper) };
  held.lower[at] = times;
  held.upper[at] = times;
  return { ...asked, held, changed: Int32Array.from(new Set([...asked.changed, at])).sort() };
}
