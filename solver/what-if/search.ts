// An integer search over what is left to choose, level by level: when cuts have not made a linear answer whole.

import type { Highs } from 'highs';
import type { Columns } from '../selection/columns.js';
import { problemOf } from '../selection/problem.js';
import { solveSelection } from '../selection/solve.js';
import { type Asked, allows } from './asked.js';
import { restOf, type Settled } from './rest-of.js';

export interface Searching {
  readonly nodeLimit?: number;
  readonly now?: () => number;
  readonly timeLimit?: number | null;
  readonly cancelled?: () => boolean;
}

/** How often each column is taken, best by the levels wanted in turn; or why there is no such answer that is proven. */
export function search(
  highs: Highs,
  columns: Columns,
  asked: Asked,
  open: readonly number[],
  taken: Float64Array,
  settled: readonly Settled[],
  wanted: readonly Int32Array[],
  limits: Searching,
): Float64Array | 'infeasible' | 'not-proven' {
  const rest = restOf(columns, asked, open, taken, settled);
  const block = {
    ...rest.columns,
    values: wanted.map((values) => Int32Array.from(open, (j) => values[j] ?? 0)),
  };
  const data = { levels: wanted.map((_, i) => `${i}`), rows: rest.rows, columns: [block] };
  const answer = solveSelection(problemOf(data), highs, { ...limits, engine: 'highs' });
  if (answer.status === 'infeasible') return 'infeasible';
  if (answer.status !== 'optimal') return 'not-proven';
  const times = Float64Array.from(taken);
  for (const { column, times: often } of answer.taken) times[open[column] ?? 0] = often;
  // A row that no open column is in stays as what is taken leaves it.
  return allows(columns, asked, times) ? times : 'infeasible';
}
