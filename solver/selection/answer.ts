// What a solved selection claims, level by level, and the proof that goes with each claim.

import type { Taken } from './problem.js';

/** A bound anyone can check: U(y) over all columns and rows is at least what any selection can reach on the level. */
export interface DualProof {
  /**
   * One multiplier a row, then one a derived row, then for each level before this one as many as there are parts: of "level i of this part >= its
   * value". Multiples of 2^-20.
   */
  readonly multipliers: Float64Array;
  /** The whole number under the exact U(y): no selection that does as well in every part on the levels before is worth more. */
  readonly bound: number;
}

/**
 * The sum of these rows, by number, with each coefficient and the upper limit divided and then rounded down: what is taken is
 * whole and not negative, so it holds (Chvatal 1973).
 */
export interface DerivedRow {
  readonly rows: readonly number[];
  readonly divisor: number;
}

export interface LevelAnswer {
  readonly name: string;
  /** Recomputed from what is taken, in whole numbers. */
  readonly value: number;
  /** Nothing is better than this, given each part's values of the levels before; null when nothing was proved. */
  readonly bound: number | null;
  /**
   * `duals`: the bound is that of `proof`, and meets the value. `engine`: reduced costs left `open` columns that could be
   * in a better answer, and an engine closed over those. `none`: value and bound do not meet.
   */
  readonly closedBy: 'duals' | 'engine' | 'none';
  readonly proof: DualProof | null;
  /** Columns that the engine's own search was over; 0 where duals alone close it. */
  readonly open: number;
}

export interface SelectionAnswer {
  /** `optimal`: every level closed. `within-gap`: every level within the gap that was asked for. `stopped-early`: a limit came first. */
  readonly status: 'optimal' | 'within-gap' | 'stopped-early';
  /** By block, then by place. */
  readonly taken: readonly Taken[];
  readonly levels: readonly LevelAnswer[];
  /** The part of each row: parts share no row and were solved apart. -1 for a row that no selection could break. */
  readonly parts: Int32Array;
  /** Rows that every whole selection holds, made from the problem's own to bring the bounds down. */
  readonly derived: readonly DerivedRow[];
  readonly engine: string;
  /** Why it stopped, where it did: `time-limit`, `node-limit`, `cancelled`, `worker-crashed`, `out-of-memory`. */
  readonly reason: string | null;
  readonly effort: SelectionEffort;
}

export interface NoSelection {
  /** `infeasible` is proven. Otherwise nothing was found, for the reason given. */
  readonly status: 'infeasible' | 'stopped-early' | 'refused';
  readonly taken: null;
  readonly reason: string | null;
  readonly engine: string;
}

export interface SelectionEffort {
  readonly columns: number;
  /** Parts that share no row and were solved apart. */
  readonly components: number;
  readonly linearSolves: number;
  readonly integerSolves: number;
  /** The most columns any engine held at once. */
  readonly mostHeld: number;
}

export interface SelectionOptions {
  /** `auto` chooses by size. */
  readonly engine?: 'auto' | 'javascript-lp-solver' | 'highs';
  /** Milliseconds of work after which the best so far is given, by the clock handed in; null is no limit. */
  readonly timeLimit?: number | null;
  /** Nodes of an engine's search: a limit that does not depend on the machine. */
  readonly nodeLimit?: number | null;
  /** Stop a level when value and bound are this near, as a share of the bound. 0 by default: proven. */
  readonly gap?: number;
  /** How many columns of a request an engine begins with: it changes how long it takes, not how good the answer is. */
  readonly firstColumns?: number | null;
  /** Told of each better selection found, so that a killed solve loses nothing. */
  readonly onBetter?: (taken: readonly Taken[]) => void;
  /** Milliseconds from some start, handed in: the solver has no clock of its own. Without one, no time limit holds. */
  readonly now?: () => number;
  /** Asked between an engine's runs: true ends the work with the best so far. */
  readonly cancelled?: () => boolean;
}
