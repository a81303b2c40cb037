// What we call best, checked by a solver we do not use: CBC reads each level's model file and finds the same optimum.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import type { SelectionAnswer } from '#solver/selection/answer';
import type { SelectionProblem } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { writeModels } from '#solver/selection/write-model';
import { hasCbc, runCbc } from '../helpers/cbc.js';
import { instance } from '../solver/selection/instances.js';

const highs = await loadHighs();

const selections: Readonly<Record<string, SelectionProblem>> = {
  '30 groups, 0.5 places a child': instance({ requests: 30, homes: 120, placesPerChild: 0.5, seed: 1 }),
  '60 groups, 0.8 places a child': instance({ requests: 60, homes: 250, placesPerChild: 0.8, seed: 2 }),
  '60 groups, 1.2 places a child': instance({ requests: 60, homes: 250, placesPerChild: 1.2, seed: 3 }),
  '60 groups, 10 places a child': instance({ requests: 60, homes: 250, placesPerChild: 10, seed: 4 }),
  '20 groups within a budget': instance({
    ...{ requests: 20, homes: 80, placesPerChild: 1.2, seed: 5, budget: 600 },
    levels: ['placed', 'pairs', 'overspend', 'points'],
  }),
};

function solved(problem: SelectionProblem): SelectionAnswer {
  const answer = solveSelection(problem, highs);
  if (answer.taken === null || answer.status !== 'optimal') throw new Error(`not solved: ${answer.status}`);
  return answer;
}

beforeAll(() => {
  if (!hasCbc()) throw new Error('cbc is not on the path');
});

describe('CBC finds each level as good as we say, and no better', () => {
  it.each(Object.entries(selections))('%s', async (_, problem) => {
    const answer = solved(problem);
    for (const [level, { name, text }] of writeModels(problem, answer).entries()) {
      const { status, least } = await runCbc(text, 120);
      expect({ name, status, least }).toEqual({
        name,
        status: 'optimal',
        least: 0 - (answer.levels[level]?.value ?? 0),
      });
    }
  });

  it('and says when a level asks for more than there is', async () => {
    const problem = instance({ requests: 10, homes: 40, placesPerChild: 0.5, seed: 6 });
    const answer = solved(problem);
    const [first, ...rest] = answer.levels;
    if (first === undefined) throw new Error('no levels');
    const greedy = { ...answer, levels: [{ ...first, value: first.value + 1 }, ...rest] };
    const text = writeModels(problem, greedy)[1]?.text ?? '';
    expect((await runCbc(text, 60)).status).toBe('infeasible');
  });
});
