// A whole selection from a fractional one, quickly: what is nearly taken first, then what prices best, while it fits.

import { worthAt } from '../columns.js';
import { holds } from '../parts.js';
import type { Goal } from './bound.js';

/** Null when what fits so leaves some row short of its lower limit. `reduced` orders the rest: bigger is better. */
export function roundedDown(
  { part, worth, kept }: Goal,
  point: Float64Array,
  reduced: Float64Array,
  least: number,
): Float64Array | null {
  const { columns, rows } = part;
  const order: number[] = [];
  for (let j = 0; j < columns.count; j++)
    if ((point[j] ?? 0) > 1e-6 || ((reduced[j] ?? 0) >= least && (worth[j] ?? 0) > 0)) order.push(j);
  order.sort((a, b) => (point[b] ?? 0) - (point[a] ?? 0) || (reduced[b] ?? 0) - (reduced[a] ?? 0) || a - b);
  const used = new Float64Array(rows.lower.length);
  const times = new Float64Array(columns.count);
  for (const j of order) {
    const wanted = Math.max(1, Math.round(point[j] ?? 0));
    if (!fits(j, wanted)) continue;
    times[j] = wanted;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      used[row] = (used[row] ?? 0) + wanted * (columns.coefficients[k] ?? 0);
    }
  }
  return holds(part, times) && kept.every(({ values, least: wanted }) => worthAt(values, times) >= wanted)
    ? times
    : null;

  function fits(j: number, wanted: number): boolean {
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      const coefficient = columns.coefficients[k] ?? 0;
      if (coefficient > 0 && (used[row] ?? 0) + wanted * coefficient > (rows.upper[row] ?? 0)) return false;
    }
    return true;
  }
}
