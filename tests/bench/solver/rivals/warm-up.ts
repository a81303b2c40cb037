// Instances to run before anything is timed: WebAssembly is compiled anew as it is used, and each process pays for its own.

import type { SelectionProblem } from '#solver/selection/problem';
import { instance } from '../../../solver/selection/instances.js';

/** Several seeds: only some need a search in whole numbers, which is most of what there is to compile. */
export const warmUps = (): readonly SelectionProblem[] =>
  [9, 10, 11, 12].flatMap((seed) =>
    [0.5, 0.8, 1.2, 3].flatMap((placesPerChild) =>
      [
        { requests: 30, homes: 100 },
        { requests: 30, homes: 120 },
        { requests: 60, homes: 250 },
      ].map((size) => instance({ ...size, placesPerChild, seed })),
    ),
  );
