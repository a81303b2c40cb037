// Small counties, solved our way, by each engine on the full model level by level, and by trying everything: one answer.

import { expect, test } from 'vitest';
import { bruteForce } from '#solver/engines/brute-force';
import type { Engine } from '#solver/engines/engine';
import { highsEngine } from '#solver/engines/highs';
import { javascriptLpSolver } from '#solver/engines/javascript-lp-solver';
import { loadHighs } from '#solver/highs/load';
import type { SelectionOptions } from '#solver/selection/answer';
import { checkSelection } from '#solver/selection/check';
import type { SelectionProblem } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { solveStaged } from '#solver/staged';
import { fullModel } from '../helpers/full-model.js';
import { instance } from '../solver/selection/instances.js';

const highs = await loadHighs();
const engines: readonly Engine[] = [javascriptLpSolver(), highsEngine(highs), bruteForce()];
const ways: Readonly<Record<string, SelectionOptions>> = {
  'as it chooses': {},
  'by HiGHS': { engine: 'highs' },
  'from one column a request': { engine: 'highs', firstColumns: 1 },
};

/** What each of them says the levels are worth. */
function worths(problem: SelectionProblem): Readonly<Record<string, readonly number[]>> {
  const { region, objectives } = fullModel(problem);
  const said: Record<string, readonly number[]> = {};
  for (const engine of engines) {
    const staged = solveStaged(region, objectives, engine);
    if (staged.status !== 'optimal') throw new Error(`${engine.name}: ${staged.status}`);
    said[engine.name] = staged.stages.map(({ value }) => value);
  }
  for (const [name, options] of Object.entries(ways)) {
    const answer = solveSelection(problem, highs, options);
    if (answer.status !== 'optimal') throw new Error(`ours, ${name}: ${answer.status}`);
    expect(checkSelection(problem, answer).faults, name).toEqual([]);
    said[`ours, ${name}`] = answer.levels.map(({ value }) => value);
  }
  return said;
}

const columnsOf = (problem: SelectionProblem): number =>
  Array.from({ length: problem.blocks }, (_, b) => problem.columnsOf(b).count).reduce((sum, count) => sum + count, 0);

const counties = Array.from({ length: 1000 }, (_, seed) =>
  instance({
    requests: 2 + (seed % 5),
    homes: 4 + (seed % 7),
    placesPerChild: [0.5, 0.8, 1.2, 3][seed % 4] ?? 1,
    seed,
  }),
).filter((problem) => columnsOf(problem) >= 5 && columnsOf(problem) <= 13);

test('on 320 small counties all agree on every level, and our proofs hold', () => {
  expect(counties.length).toBeGreaterThan(320);
  for (const problem of counties.slice(0, 320)) {
    const all = Object.values(worths(problem));
    expect(new Set(all.map((levels) => levels.join())).size, JSON.stringify(all)).toBe(1);
  }
});
