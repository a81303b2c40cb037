// Our method, asked as the program asks it.

import type { Highs } from 'highs';
import type { SelectionProblem } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { clock } from './clock.js';
import type { Outcome } from './outcome.js';

export function ours(highs: Highs, problem: SelectionProblem, capSeconds: number): Outcome {
  const from = clock();
  const answer = solveSelection(problem, highs, { now: () => performance.now(), timeLimit: 1000 * capSeconds });
  const milliseconds = clock() - from;
  if (answer.taken === null)
    return { status: 'failed', milliseconds, levels: [], gap: null, note: answer.reason ?? answer.status };
  const open = answer.levels.findIndex(({ closedBy }) => closedBy === 'none');
  if (open < 0)
    return { status: 'optimal', milliseconds, levels: answer.levels.map(({ value }) => value), gap: 0, note: '' };
  const { value, bound } = answer.levels[open] ?? { value: 0, bound: null };
  const gap = bound === null ? null : (bound - value) / Math.max(1, Math.abs(bound));
  const levels = answer.levels.slice(0, open).map((level) => level.value);
  return { status: 'capped', milliseconds, levels, gap, note: answer.reason ?? '' };
}
