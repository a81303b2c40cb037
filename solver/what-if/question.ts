// What may be asked of a solved selection: the same again, with something shut out, something taken, or less to share.

import type { SelectionData, Taken } from '../selection/problem.js';

/** One column, by its block and its place there. */
export type ColumnAt = Pick<Taken, 'block' | 'column'>;

/** One more row over columns of the problem: lower <= sum <= upper. */
export interface RowMore {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly (ColumnAt & { readonly coefficient: number })[];
}

/** `optimal`: proven, at every level that counts. `not-proven`: a limit came first, and nothing is claimed. */
export type BestOfRest =
  | { readonly status: 'optimal'; readonly levels: readonly number[]; readonly taken: readonly Taken[] }
  | { readonly status: 'infeasible'; readonly levels: null; readonly taken: null }
  | { readonly status: 'not-proven'; readonly levels: null; readonly taken: null };

export interface WhatIfQuestion {
  /** Blocks of which no column may be taken, but for those forced. */
  readonly bar?: readonly number[];
  /** Columns that must be taken, once. */
  readonly force?: readonly ColumnAt[];
  /** What else must hold. For something not in the problem that would use its rows: those rows, less what it uses. */
  readonly rows?: readonly RowMore[];
  /**
   * Among the best, the plan with most columns of this one, and then by a fixed draw. Left out, whichever was found first:
   * then only the levels are the answer.
   */
  readonly near?: readonly Taken[];
}

export interface WhatIfOptions {
  /** How many of the levels count, from the first; all by default. */
  readonly levels?: number;
  /** Of the integer search that few answers need; a limit that does not depend on the machine. */
  readonly nodeLimit?: number;
}

export interface WhatIfLimits {
  /** Milliseconds for all that is asked together, by the clock handed in; without one, no time limit holds. */
  readonly timeLimit?: number | null;
  readonly now?: () => number;
  readonly isCancelled?: () => boolean;
}

/** What a warm model is opened with, where it lives on another thread. */
export interface WhatIfBase extends WhatIfOptions {
  readonly data: SelectionData;
}
