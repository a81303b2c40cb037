// How long the work may go on, and what it took: shared by everything that runs an engine.

import type { SelectionOptions } from '../answer.js';

export interface Effort {
  linearSolves: number;
  integerSolves: number;
  mostHeld: number;
}

export interface Limits {
  /** Why to stop now, or null. */
  readonly stop: () => string | null;
  /** Milliseconds left; null without a limit. */
  readonly left: () => number | null;
  readonly nodeLimit: number | null;
  /** Share of the bound. */
  readonly gap: number;
  /** Columns of a request that come first; null is the solver's own choice. */
  readonly firstColumns: number | null;
  readonly effort: Effort;
}

export function limitsOf({ now, timeLimit, nodeLimit, gap, cancelled, firstColumns }: SelectionOptions): Limits {
  const until = now === undefined || timeLimit == null ? null : now() + timeLimit;
  const left = () => (until === null || now === undefined ? null : Math.max(0, until - now()));
  return {
    left,
    stop: () => (cancelled?.() === true ? 'cancelled' : left() === 0 ? 'time-limit' : null),
    nodeLimit: nodeLimit ?? null,
    gap: gap ?? 0,
    firstColumns: firstColumns ?? null,
    effort: { linearSolves: 0, integerSolves: 0, mostHeld: 0 },
  };
}
