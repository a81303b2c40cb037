// Makes a bound tighter before the engine's multipliers have settled: within one request, by that request's own rows.
//
// Of a request's columns with d > 0 only some can be taken together, but U(y) counts them all. Raising y on an own row
// (which costs the row's limit once) lowers every column in it. Any y is valid, so nothing can go wrong but looseness.

import type { Blocks } from './blocks.js';
import type { Goal } from './bound.js';

/** Raises `y` for the block of columns from..to, whose reduced costs are given. Whether anything changed. */
export function tighten(
  goal: Goal,
  { own }: Blocks,
  y: Float64Array,
  reduced: Float64Array,
  from: number,
  to: number,
): boolean {
  const { columns, rows } = goal.part;
  const open: { readonly rows: readonly number[]; cost: number }[] = [];
  for (let j = from; j < to; j++) {
    const cost = reduced[j] ?? 0;
    if (cost > 0 && columns.upper[j] === 1) open.push({ rows: ownRows(j), cost });
  }
  if (open.length < 2) return false;
  let changed = false;
  open.sort((a, b) => b.cost - a.cost);
  for (const column of open) {
    if (column.cost <= 0) continue;
    const { cost } = column;
    let best = -1;
    let most = 0;
    for (const row of column.rows) {
      let saved = -(rows.upper[row] ?? 0) * cost;
      for (const other of open) if (other.cost > 0 && other.rows.includes(row)) saved += Math.min(other.cost, cost);
      if (saved > most) [best, most] = [row, saved];
    }
    if (best < 0) continue;
    changed = true;
    y[best] = (y[best] ?? 0) + cost;
    for (const other of open) if (other.rows.includes(best)) other.cost -= cost;
  }
  return changed;

  function ownRows(j: number): readonly number[] {
    const found: number[] = [];
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      if (own[row] === 1) found.push(row);
    }
    return found;
  }
}
