// The solver of a program: threads of their own, none until something is solved, all gone when it closes.

import { setImmediate } from 'node:timers/promises';
import { createPool } from '#solver/index';
import type { Log } from '#src/log';
import { type CostDesk, createCostDesk, type SelectionSolver } from '#src/matching/index';
import { newReference } from '../outcome/reference.js';

/** What places everyone who waits, and what keeps their plan warm for questions. */
export interface Solving {
  readonly solver: SelectionSolver;
  readonly costDesk: CostDesk;
  readonly close: () => Promise<void>;
}

/** Milliseconds for the plan that costs are told from: without it in time, they are said to be not worked out. */
const BASE_LIMIT = 60_000;

/** Whoever else is waiting for this thread is heard before the next slice of long work. */
export const breathe = (): Promise<void> => setImmediate();

export function openSolving(log: Log): Solving {
  const pool = createPool({ onTrouble: (reason) => log.warn({ reason }, 'a solve went wrong') });
  const costDesk = createCostDesk({
    solver: pool,
    open: (base) => pool.session('what-if', base),
    breathe,
    baseLimit: BASE_LIMIT,
    onTrouble: (err) => log.error({ reference: newReference(), err }, 'the plan that costs are told from failed'),
  });
  return {
    solver: pool,
    costDesk,
    close: async () => {
      // The pool first: what the desk is still making ends as cancelled, and is waited for.
      await pool.close();
      await costDesk.close();
    },
  };
}
