// The contract every engine keeps: a model in, an answer out that claims no more than was proved.

import type { Model } from '../model.js';

/** A proven end of the search: no answer is better than `bound`, and `values` reaches it, or comes within the stated gap. */
export interface Solved {
  readonly status: 'optimal' | 'within-gap';
  /** One per column, in the model's order; whole columns hold whole numbers exactly. */
  readonly values: readonly number[];
  readonly objective: number;
  readonly bound: number;
}

/** The search ended without proof; `values` keeps every row if there are any. A null bound is "nothing proved". */
export interface StoppedEarly {
  readonly status: 'stopped-early';
  readonly values: readonly number[] | null;
  readonly objective: number | null;
  readonly bound: number | null;
  readonly reason: string;
}

/** `unbounded` speaks of the relaxation: with whole columns there may also be no answer at all. */
export interface NoAnswer {
  readonly status: 'infeasible' | 'unbounded';
}

/** Not attempted: the model is too large for this engine, or numbers in it are beyond what it gets right. */
export interface Refused {
  readonly status: 'refused';
  readonly reason: string;
  readonly rows: number;
  readonly columns: number;
}

export type Solution = Solved | StoppedEarly | NoAnswer | Refused;

export interface Engine {
  /** With its version: it is named in every answer. */
  readonly name: string;
  /** Pure: the same model gives the same answer, and the model is not changed. Never throws for what a model says. */
  readonly solve: (model: Model) => Solution;
}

export const refuse = (model: Model, reason: string): Refused => ({
  status: 'refused',
  reason,
  rows: model.rows.length,
  columns: model.columns.length,
});

/** For an answer that came back and failed the check: nothing is claimed. */
export const withheld = (reason: string): StoppedEarly => ({
  status: 'stopped-early',
  values: null,
  objective: null,
  bound: null,
  reason,
});
