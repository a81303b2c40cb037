// Chooses an engine by the size of the model.

import type { Engine } from './engine.js';

/**
 * Rows times columns up to which javascript-lp-solver answers, by our bench on one level of selections of 2 to 30 groups
 * (javascript-lp-solver and HiGHS 1.15.1, medians of processor time with building the model, in ms):
 *
 * | columns x rows | cells     | scarce or rich | javascript-lp-solver | HiGHS |
 * |----------------|-----------|----------------|----------------------|-------|
 * | 24 x 34        | 800       | 0.5 a child    | 3                    | 21    |
 * | 123 x 105      | 13,000    | 0.5 a child    | 17                   | 43    |
 * | 234 x 182      | 43,000    | 0.5 a child    | 24                   | 43    |
 * | 281 x 205      | 57,000    | 1.2 a child    | 12                   | 25    |
 * | 563 x 381      | 215,000   | 1.2 a child    | 128 (most: 199)      | 49    |
 * | 542 x 340      | 184,000   | 10 a child     | 12                   | 52    |
 * | 2,273 x 1,184  | 2,691,000 | 10 a child     | 170                  | 427   |
 *
 * Rich models suit it far beyond this size; scarce ones, which need a search, do not, and only HiGHS can be stopped.
 */
export const smallCells = 100_000;

export const isSmall = (rows: number, columns: number): boolean => rows * columns <= smallCells;

/** Asks `small` where the model is, and `large` where it is not, or where `small` refuses or has nothing to show. */
export function autoEngine(small: Engine, large: Engine): Engine {
  return {
    name: `auto: ${small.name} or ${large.name}`,
    solve: (model) => {
      if (!isSmall(model.rows.length, model.columns.length)) return large.solve(model);
      const solution = small.solve(model);
      const empty = solution.status === 'refused' || (solution.status === 'stopped-early' && solution.values === null);
      return empty ? large.solve(model) : solution;
    },
  };
}
