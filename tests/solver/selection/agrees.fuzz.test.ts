// Small selections of every kind: what is called best is best by trying everything, whichever way it was found.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import type { SelectionOptions } from '#solver/selection/answer';
import { checkSelection } from '#solver/selection/check';
import { solveSelection } from '#solver/selection/solve';
import { bestByTrying, smallSelections } from './small-selections.js';

const highs = await loadHighs();

const ways: readonly (readonly [string, SelectionOptions, number])[] = [
  ['as it chooses', {}, 200],
  ['by pricing from one column a request', { engine: 'highs', firstColumns: 1 }, 200],
  ['all at once', { engine: 'highs' }, 100],
];

it.each(ways)('finds and proves the best, %s', (_, options, numRuns) => {
  fc.assert(
    fc.property(smallSelections, (problem) => {
      const best = bestByTrying(problem);
      const answer = solveSelection(problem, highs, options);
      if (best === null) {
        expect(answer.status).toBe('infeasible');
        return;
      }
      if (answer.taken === null) throw new Error(`denied: ${answer.status}`);
      expect(answer.levels.map(({ value }) => value)).toEqual(best);
      expect(answer.status).toBe('optimal');
      expect(checkSelection(problem, answer).faults).toEqual([]);
    }),
    { seed: 20_260_401, numRuns },
  );
});
