// A small part by an engine of the contract: the whole model at once, level by level, without multipliers to show.

import type { Engine } from '../engines/engine.js';
import { javascriptLpSolver } from '../engines/javascript-lp-solver.js';
import type { Objective, Region } from '../model.js';
import { solveStaged } from '../staged.js';
import { chooseEngine } from './choose.js';
import type { Climbed } from './climb.js';
import type { Columns } from './columns.js';
import type { Part } from './parts.js';

export interface NoSmall {
  readonly times: null;
  readonly status: 'infeasible' | 'stopped-early' | 'refused';
  readonly reason: string | null;
}

/** Null where the size, or the caller, asks for the other engine. */
export function smallEngine({ columns, rows }: Part, wanted: 'auto' | 'javascript-lp-solver' | 'highs'): Engine | null {
  const chosen = wanted === 'auto' ? chooseEngine(rows.lower.length, columns.count) : wanted;
  return chosen === 'javascript-lp-solver' ? javascriptLpSolver() : null;
}

export function solveSmall(engine: Engine, part: Part): Climbed | NoSmall {
  const { columns } = part;
  const objectives = columns.values.map(
    (values): Objective => ({
      sense: 'max',
      terms: Array.from(values.subarray(0, columns.count), (coefficient, column) => ({ column, coefficient })).filter(
        ({ coefficient }) => coefficient !== 0,
      ),
    }),
  );
  const staged = solveStaged(regionOf(part), objectives, engine);
  if (!('stages' in staged)) {
    const reason = 'reason' in staged ? staged.reason : null;
    const status = staged.status === 'unbounded' ? 'refused' : staged.status;
    return { times: null, status, reason };
  }
  return {
    times: Float64Array.from(staged.values),
    derived: [],
    reason: staged.status === 'stopped-early' ? 'engine-stopped' : null,
    levels: staged.stages.map(({ value, bound }) => {
      const least = bound === null ? null : Math.max(value, Math.floor(bound + 1e-6));
      const closedBy = least === value ? 'engine' : 'none';
      return { value, bound: least, closedBy, multipliers: null, proved: null, open: columns.count };
    }),
  };
}

export function regionOf({ columns, rows }: Part): Region {
  const terms = Array.from(rows.lower, () => [] as { readonly column: number; readonly coefficient: number }[]);
  for (let j = 0; j < columns.count; j++)
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
      terms[columns.rows[k] ?? 0]?.push({ column: j, coefficient: columns.coefficients[k] ?? 0 });
  return {
    columns: Array.from({ length: columns.count }, (_, j) => column(columns, j)),
    rows: terms.map((list, row) => ({
      name: `row ${row}`,
      terms: list,
      lower: finite(rows.lower[row] ?? 0),
      upper: finite(rows.upper[row] ?? 0),
    })),
  };
}

const column = ({ upper }: Columns, j: number): Region['columns'][number] => ({
  name: `column ${j}`,
  kind: upper[j] === 1 ? 'binary' : 'integer',
  lower: 0,
  upper: upper[j] ?? 0,
});

const finite = (limit: number): number | null => (Number.isFinite(limit) ? limit : null);
