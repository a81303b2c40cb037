// Solves selections on this thread: the caller waits. For tests, for small problems, and inside a worker.

import { loadHighs } from '../highs/load.js';
import { problemOf } from './problem.js';
import { solveSelection } from './solve.js';
import type { SelectionSolver } from './solver.js';

/** A signal is read between engine runs, so that only a clock's limit or one given before it starts can stop it early. */
export async function onThisThread(now?: () => number): Promise<SelectionSolver> {
  const highs = await loadHighs();
  return {
    solve: async (data, asked = {}) => {
      const { signal, ...options } = asked;
      const cancelled = () => signal?.aborted === true;
      return solveSelection(problemOf(data), highs, { ...options, ...(now === undefined ? {} : { now }), cancelled });
    },
  };
}
