// A linear answer with halves in it, left without cuts: the search of a part of the columns is proven on all of them.

import { expect, test } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import { gather } from '#solver/selection/columns';
import { solveSelection } from '#solver/selection/solve';
import { ask, firstOf } from '#solver/what-if/asked';
import { close, searched } from '#solver/what-if/close';
import { isWhole } from '#solver/what-if/cuts/cuts';
import { levelsOf } from '#solver/what-if/opened';
import { warm } from '#solver/what-if/warm';
import { weigh } from '#solver/what-if/weights';
import { instance } from '../selection/instances.js';

const highs = await loadHighs();

test('by parts or by a search of some columns, the best is that of all', () => {
  let halves = 0;
  for (let seed = 1; seed <= 8; seed++) {
    const problem = instance({ requests: 34, homes: 200, placesPerChild: 1.1, seed });
    const columns = gather(problem);
    expect(columns.count).toBeGreaterThan(200);
    const levels = problem.levels.length;
    const weighted = weigh(highs, columns, problem.rows, levels);
    const asked = ask(columns, firstOf(columns, problem.blocks), problem.rows, {});
    const model = warm(highs, columns, problem.rows, weighted.worth, () => [], asked);
    const relaxed = model.relax(asked, []);
    if (relaxed === null || relaxed === 'infeasible') throw new Error('The linear model was not solved');
    if (!isWhole(relaxed.values)) {
      halves += 1;
      const scratch = solveSelection(problem, highs, { engine: 'highs' });
      if (scratch.taken === null) throw new Error('There is an answer');
      const best = scratch.levels.map(({ value }) => value);
      const opened = { highs, columns, levels, weighted, model };
      for (const closed of [close(opened, asked, relaxed, [], {}), searched(opened, asked, relaxed, {})]) {
        if (typeof closed === 'string') throw new Error(closed);
        expect({ seed, best: levelsOf(opened, closed.times) }).toEqual({ seed, best });
      }
    }
    model.dispose();
  }
  expect(halves).toBeGreaterThan(2);
});
