// The model file of the level after those reached, for a rival that goes by its own values of the levels before.

import type { LevelAnswer } from '#solver/selection/answer';
import type { SelectionProblem } from '#solver/selection/problem';
import { modelParts } from '#solver/selection/write-model';

export function fileOf(problem: SelectionProblem, reached: readonly number[]): string {
  const levels = problem.levels.map(
    (name, level): LevelAnswer => ({
      ...{ name, value: reached[level] ?? 0, bound: null },
      ...{ closedBy: 'none', proof: null, open: 0 },
    }),
  );
  return [...modelParts(problem, { levels }, reached.length)].join('');
}
