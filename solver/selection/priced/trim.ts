// Takes columns that only cost something no more often than rows need: an engine that was not asked may leave them high.

import type { Part } from '../parts.js';

/** Never worse on any level; `times` must hold every row, and is not changed. */
export function trimmed({ columns, rows }: Part, times: Float64Array): Float64Array {
  const costly: number[] = [];
  for (let j = 0; j < columns.count; j++)
    if ((times[j] ?? 0) > 0 && columns.values.every((values) => (values[j] ?? 0) <= 0)) costly.push(j);
  if (!costly.some((j) => columns.values.some((values) => (values[j] ?? 0) < 0))) return times;
  const sums = new Float64Array(rows.lower.length);
  const add = (j: number, often: number) => {
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      sums[row] = (sums[row] ?? 0) + often * (columns.coefficients[k] ?? 0);
    }
  };
  for (let j = 0; j < columns.count; j++) if ((times[j] ?? 0) !== 0) add(j, times[j] ?? 0);
  const fewer = times.slice();
  for (const j of costly) {
    let spare = fewer[j] ?? 0;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      const coefficient = columns.coefficients[k] ?? 0;
      const room =
        coefficient > 0 ? (sums[row] ?? 0) - (rows.lower[row] ?? 0) : (sums[row] ?? 0) - (rows.upper[row] ?? 0);
      spare = Math.min(spare, Math.floor(room / coefficient));
    }
    fewer[j] = (fewer[j] ?? 0) - spare;
    add(j, -spare);
  }
  return fewer;
}
