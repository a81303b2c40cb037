// Lists as long as a council's: the best of the rest is proven, most often without a search, and is that of a solve from nothing.

import { expect, test } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import { problemOf } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { openWhatIf } from '#solver/what-if/open';
import { instance } from '../selection/instances.js';
import { asProblem } from './small.js';

const highs = await loadHighs();

test('sixty groups, scarce places: each of the best five of some is as from nothing', () => {
  for (const [seed, placesPerChild] of [
    [1, 0.5],
    [2, 0.8],
    [3, 1.2],
  ] as const) {
    const problem = instance({ requests: 60, homes: 300, placesPerChild, seed });
    const columns = Array.from({ length: problem.blocks }, (_, block) => problem.columnsOf(block));
    const data = { levels: problem.levels, rows: problem.rows, columns };
    const whatIf = openWhatIf(data, highs);
    const block = 7 * seed;
    const points = columns[block]?.values.at(-1) ?? new Int32Array();
    const top = [...points.keys()].sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0)).slice(0, 5);
    const questions = top.map((column) => ({ bar: [block], force: [{ block, column }] }));
    const answers = whatIf.ask(questions);
    whatIf.dispose();
    questions.forEach((question, i) => {
      const scratch = solveSelection(problemOf(asThree(asProblem(data, question))), highs, { engine: 'highs' });
      expect(scratch.status).toBe('optimal');
      const levels = scratch.taken === null ? null : scratch.levels.map(({ value }) => value);
      expect(answers[i]?.levels).toEqual(levels);
    });
  }
});

const asThree = <T extends ReturnType<typeof asProblem>>(data: T): T => ({
  ...data,
  columns: data.columns.map((block) => ({ ...block, values: block.values.slice(0, 3) })),
});
