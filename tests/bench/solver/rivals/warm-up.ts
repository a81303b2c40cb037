// Instances to run before anything is timed: WebAssembly is compiled anew as it is used, and each process pays for its own.

import type { SelectionProblem } from '#solver/selection/problem';
import { instance } from '../../../solver/selection/instances.js';

export const warmUps = (): readonly SelectionProblem[] =>
  [0.5, 0.8, 1.2, 3].flatMap((placesPerChild) =>
    [8, 9].map((seed) => instance({ requests: 30, homes: 100, placesPerChild, seed })),
  );
