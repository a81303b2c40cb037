// One linear model kept warm: each question moves some limits, starts from where the model came to rest, and leaves no trace.

import type { Highs } from 'highs';
import { openSession } from '../highs/session.js';
import type { Columns } from '../selection/columns.js';
import type { SelectionRows } from '../selection/problem.js';
import type { Asked } from './asked.js';
import { climb, type Relaxed, scaled } from './climb.js';
import type { Cut, Cuts } from './cuts/cuts.js';
import { sessionColumns } from './weights.js';

export interface Warm {
  /** `pool` holds cuts found for questions asked together; this one's are added to it. */
  readonly relax: (asked: Asked, pool: Cut[]) => Relaxed | 'infeasible' | null;
  readonly dispose: () => void;
}

/** Rounds of cuts: of the model once, and of a question, which starts from the model's own. */
const MODEL_ROUNDS = 40;
const QUESTION_ROUNDS = 10;

export function warm(
  highs: Highs,
  columns: Columns,
  rows: SelectionRows,
  worth: Float64Array,
  cutsFor: Cuts,
  whole: Asked,
): Warm {
  const session = openSession(highs, rows);
  const cuts: Cut[] = [];
  const climbing = { session, columns, worth, cutsFor };
  session.addColumns(sessionColumns(columns, scaled(worth), whole.held.upper));
  climb({ ...climbing, ...whole, beside: [], rounds: MODEL_ROUNDS, found: (cut) => cuts.push(cut) });
  const rest = session.rest();
  const ownRows = session.rows();

  const boundColumns = (those: Int32Array, { lower, upper }: Asked['held']) => {
    const [least, most] = [lower, upper].map((limits) => Float64Array.from(those, (j) => limits[j] ?? 0));
    if (least !== undefined && most !== undefined) session.boundColumns(those, least, most);
  };

  return {
    relax(asked, pool) {
      const besides = [...asked.more, ...pool];
      try {
        boundColumns(asked.changed, asked.held);
        for (const { lower, upper, columns: those, coefficients } of besides)
          session.addRow(lower, upper, those, coefficients);
        session.startFrom(rest);
        const beside = [...cuts, ...besides];
        return climb({ ...climbing, ...asked, beside, rounds: QUESTION_ROUNDS, found: (cut) => pool.push(cut) });
      } finally {
        session.dropRows(ownRows);
        boundColumns(asked.changed, whole.held);
      }
    },
    dispose: session.dispose,
  };
}
