// A solver on this thread, set up when it is first asked: what a test hands in where a program hands in its pool.

import { onThisThread, type SelectionSolver, whatIfHere } from '#solver/index';
import { createCostDesk } from '#src/matching/index';

let here: Promise<SelectionSolver> | null = null;

const solver: SelectionSolver = {
  solve: async (data, asked) => {
    here ??= onThisThread();
    return (await here).solve(data, asked);
  },
};

/** Of one store, as a program has it: what a desk keeps is known by the version of its data. */
export const solvingHere = () => ({
  solver,
  costDesk: createCostDesk({ solver, open: whatIfHere(), onTrouble: fail }),
});

/** Nothing goes wrong unheard: it would be a test that passes for the wrong reason. */
const fail = (mistake: unknown): void => {
  throw mistake;
};
