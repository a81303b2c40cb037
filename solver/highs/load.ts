// Loads HiGHS (WebAssembly) once a thread, and makes sure that it is a build that answers rightly.

import { createRequire } from 'node:module';
import type { Highs } from 'highs';

// Its types are written for CommonJS, and its default export is not callable by them as an ES module.
const require = createRequire(import.meta.url);
const loadLibrary: () => Promise<Highs> = require('highs');
/** The core's own version: the package's differs from it. */
export const highsName = ({ version }: Highs): string => `HiGHS ${version.string}`;

let loading: Promise<Highs> | null = null;

/** Throws when the build gets a known case wrong: core 1.14.0 did, from its presolve, and said "optimal". */
export function loadHighs(): Promise<Highs> {
  loading ??= loadLibrary().then((highs) => {
    const sung = canary(highs);
    if (Math.abs(sung - 9) > 1e-6) throw new Error(`${highsName(highs)} answers its canary with ${sung}, expected 9`);
    return highs;
  });
  return loading;
}

/** Minimise 2x + 3z with x + z >= 4.5 and z whole: 9, at x = 4.5. */
const canary = (highs: Highs): number =>
  highs.withModel(
    {
      numCols: 2,
      numRows: 1,
      colCost: [2, 3],
      colLower: [0, 0],
      colUpper: [highs.infinity, highs.infinity],
      rowLower: [4.5],
      rowUpper: [highs.infinity],
      matrix: { format: 'csc', numRows: 1, numCols: 2, starts: [0, 1, 2], indices: [0, 0], values: [1, 1] },
      integrality: [highs.constants.variableType.continuous, highs.constants.variableType.integer],
    },
    (model) => {
      model.options.set({ output_flag: false });
      model.run();
      return model.getObjectiveValue();
    },
  );
