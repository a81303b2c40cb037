// What is open while questions are asked: the columns, the objective they are weighed by, and the warm model.

import type { Highs } from 'highs';
import type { Columns } from '../selection/columns.js';
import type { Warm } from './warm.js';
import type { Weighted } from './weights.js';

export interface Opened {
  readonly highs: Highs;
  readonly columns: Columns;
  /** How many levels count, from the first. */
  readonly levels: number;
  readonly weighted: Weighted;
  readonly model: Warm;
}

/** By level, of those that count. Exact: whole numbers under 2^53. */
export const levelsOf = (
  { columns, levels }: Pick<Opened, 'columns' | 'levels'>,
  times: Float64Array,
): readonly number[] => columns.values.slice(0, levels).map((values) => total(values, times));

export function total(worth: Float64Array | Int32Array, times: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < times.length; j++) sum += (times[j] ?? 0) * (worth[j] ?? 0);
  return sum;
}
