// What-if questions on a worker: opened with a problem, kept warm, and asked in plain data.

import { loadHighs } from '../highs/load.js';
import type { Kept, TaskContext } from '../pool/task.js';
import { openWhatIf } from './open.js';
import type { BestOfRest, WhatIfBase, WhatIfLimits, WhatIfQuestion } from './question.js';

export interface WhatIfTask {
  readonly base: WhatIfBase;
  readonly question: readonly WhatIfQuestion[];
  readonly answer: readonly BestOfRest[];
}

/** The model is gone with the worker: nothing disposes of it before. */
export async function keepWhatIf(base: unknown): Promise<Kept> {
  const { data, ...options } = base as WhatIfBase;
  const { ask } = openWhatIf(data, await loadHighs(), options);
  return {
    ask: (question, { timeLimit, now, isCancelled }: TaskContext): readonly BestOfRest[] =>
      ask(question as readonly WhatIfQuestion[], { timeLimit, now, isCancelled } satisfies WhatIfLimits),
  };
}
