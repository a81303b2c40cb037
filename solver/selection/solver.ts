// Who solves a selection: this thread, or a pool of others. Whoever asks need not know which.

import type { NoSelection, SelectionAnswer, SelectionOptions } from './answer.js';
import type { SelectionData } from './problem.js';

export interface SelectionAsked extends Omit<SelectionOptions, 'onBetter' | 'now' | 'cancelled'> {
  /** Cancelled: the answer is the best found until then, as `stopped-early`, and never a rejection. */
  readonly signal?: AbortSignal;
}

export interface SelectionSolver {
  /** Never rejects for what a model says, a limit, or a worker that fails: those are answers with a reason. */
  readonly solve: (data: SelectionData, asked?: SelectionAsked) => Promise<SelectionAnswer | NoSelection>;
}
