// The rival CBC, where it is on the path: model files, and the time of its own process.

import type { ColumnBlock, SelectionProblem } from '#solver/selection/problem';
import { type CbcAnswer, runCbc } from '../../../helpers/cbc.js';
import { isCpu } from './clock.js';
import { fileOf } from './file-of.js';
import { gapOf, type Outcome } from './outcome.js';

/** Level by level, or, given `weights`, all levels in one sum: then the sum is all that it tells. */
export async function cbcFull(
  problem: SelectionProblem,
  capSeconds: number,
  weights: readonly number[] | null = null,
): Promise<Outcome> {
  const asked = weights === null ? problem : summed(problem, weights);
  const levels: number[] = [];
  let milliseconds = 0;
  for (const _ of asked.levels) {
    const answer: CbcAnswer = await runCbc(
      fileOf(asked, levels),
      Math.max(0.01, capSeconds - milliseconds / 1000),
      isCpu ? 'cpu' : 'elapsed',
    );
    milliseconds += isCpu ? answer.processor : answer.milliseconds;
    if (answer.status === 'stopped')
      return { status: 'capped', milliseconds, levels, gap: gapOf(answer.least, answer.bound), note: '' };
    if (answer.status !== 'optimal' || answer.least === null)
      return { status: 'failed', milliseconds, levels, gap: null, note: answer.status };
    levels.push(0 - Math.round(answer.least));
  }
  return { status: 'optimal', milliseconds, levels, gap: 0, note: weights === null ? '' : 'one sum' };
}

/** Values over 2^31 are beyond a block's own arrays: only for weights that stay under it. */
function summed(problem: SelectionProblem, weights: readonly number[]): SelectionProblem {
  const sum = ({ values }: ColumnBlock) =>
    Int32Array.from(values[0] ?? [], (_, j) =>
      weights.reduce((all, weight, level) => all + weight * (values[level]?.[j] ?? 0), 0),
    );
  const columnsOf = (block: number): ColumnBlock => {
    const columns = problem.columnsOf(block);
    return { ...columns, values: [sum(columns)] };
  };
  return { ...problem, levels: ['sum'], columnsOf };
}
