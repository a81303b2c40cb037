// Solves a linear model, adding the cuts its answer breaks until none is found, and bounds it exactly.

import type { Session } from '../highs/session.js';
import type { Columns } from '../selection/columns.js';
import { type Beside, type Bound, boundOf, type Limits } from './bound.js';
import { type Cut, type Cuts, isWhole } from './cuts/cuts.js';

export interface Relaxed {
  readonly values: Float64Array;
  readonly bound: Bound;
  /** Rows after the columns' own, cuts among them: what the bound leans on. */
  readonly beside: readonly Beside[];
}

export interface Climbing {
  readonly session: Session;
  readonly columns: Columns;
  /** The session's is this in its own scale. */
  readonly worth: Float64Array;
  readonly held: Limits;
  readonly rows: Limits;
  /** Rows of the session after the columns' own, in order. */
  readonly beside: readonly Beside[];
  readonly cutsFor: Cuts;
  readonly rounds: number;
  /** The cut is in the session by then. */
  readonly found: (cut: Cut) => void;
}

/** Null where the engine did not close, or its multipliers are too fine for an exact bound. */
export function climb(climbing: Climbing): Relaxed | 'infeasible' | null {
  const { session, columns, worth, held, rows, cutsFor, rounds, found } = climbing;
  const beside = [...climbing.beside];
  for (let round = 0; ; round++) {
    const { status, values, duals } = solved(session);
    if (status === 'infeasible') return 'infeasible';
    if (values === null || duals === null) return null;
    const broken = round < rounds && !isWhole(values) ? cutsFor(values) : [];
    if (broken.length === 0) {
      const scale = scaleOf(worth);
      const bound = boundOf(
        columns,
        worth,
        held,
        rows,
        beside,
        duals.map((dual) => dual / scale),
      );
      return bound === null ? null : { values, bound, beside };
    }
    for (const cut of broken) {
      beside.push(cut);
      session.addRow(cut.lower, cut.upper, cut.columns, cut.coefficients);
      found(cut);
    }
  }
}

/** From where it stands; where the engine loses its way there, from nothing. */
function solved(session: Session) {
  const answer = session.linear({ presolve: 'off' });
  if (answer.status !== 'stopped-early') return answer;
  session.forget();
  return session.linear();
}

/**
 * A power of two, so that nothing is rounded: the largest number an engine is given is then about a million, and the least
 * gain still far above its tolerance of 1e-7.
 */
export function scaleOf(worth: Float64Array): number {
  let most = 1;
  for (const each of worth) most = Math.max(most, Math.abs(each));
  return 2 ** -Math.min(MOST_SHRUNK, Math.max(0, Math.ceil(Math.log2(most)) - 20));
}

const MOST_SHRUNK = 16;

export const scaled = (worth: Float64Array): Float64Array => {
  const scale = scaleOf(worth);
  return worth.map((each) => each * scale);
};
