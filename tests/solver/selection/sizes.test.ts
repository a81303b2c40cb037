// Selections of working size: however few columns pricing begins with, the same best is found and proved.

import { expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import type { SelectionOptions } from '#solver/selection/answer';
import { checkSelection } from '#solver/selection/check';
import type { SelectionProblem } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { type InstanceShape, instance } from './instances.js';

const highs = await loadHighs();

const optimum = (problem: SelectionProblem, options: SelectionOptions = {}) => {
  const answer = solveSelection(problem, highs, options);
  if (answer.taken === null) throw new Error(answer.status);
  expect(checkSelection(problem, answer).faults).toEqual([]);
  expect(answer.status).toBe('optimal');
  return answer;
};

const shapes: readonly InstanceShape[] = [
  { requests: 30, homes: 100, placesPerChild: 0.5, seed: 1 },
  { requests: 30, homes: 100, placesPerChild: 1.2, seed: 2 },
  { requests: 30, homes: 100, placesPerChild: 10, seed: 3 },
  { requests: 60, homes: 250, placesPerChild: 0.8, seed: 4 },
  { requests: 60, homes: 250, placesPerChild: 10, seed: 5 },
  {
    requests: 20,
    homes: 80,
    placesPerChild: 1.2,
    seed: 6,
    budget: 650,
    levels: ['placed', 'pairs', 'overspend', 'points'],
  },
];

it.each(shapes)(
  '$requests requests, $homes homes, $placesPerChild places a child: agrees from 1, 3, 15 and all columns',
  (shape) => {
    const problem = instance(shape);
    const values = [1, 3, 15, 1_000_000].map((firstColumns) =>
      optimum(problem, { engine: 'highs', firstColumns }).levels.map(({ value }) => value),
    );
    for (const other of values) expect(other).toEqual(values[0]);
  },
);

it('gives the same answer each time, column for column, when blocks are held and when they are made anew', () => {
  const shape: InstanceShape = {
    requests: 40,
    homes: 200,
    placesPerChild: 1.2,
    seed: 7,
    levels: ['placed', 'pairs', 'points', 'ties'],
  };
  const first = optimum(instance(shape));
  const second = optimum(instance({ ...shape, held: false }));
  expect(second).toEqual(first);
});
