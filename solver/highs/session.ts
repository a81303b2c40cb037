// One model kept in HiGHS: columns and rows added, bounds moved, solved again from where it stood. Always a maximum.

import type { Highs } from 'highs';

/** Columns in sparse form: column j has `coefficients[k]` in row `rows[k]` for k from starts[j] to starts[j + 1]. */
export interface SessionColumns {
  readonly worth: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Length count + 1. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly coefficients: Float64Array;
}

/** Rows without a term yet: columns bring their own. Infinities are "no limit on that side". */
export interface SessionRows {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface SessionLimits {
  /** Milliseconds; it may be overrun within one linear solve: whoever must not wait keeps the thread apart. */
  readonly timeLimit?: number | null;
  readonly nodeLimit?: number | null;
  /** Share of the bound, and absolute: 0 and just under 1 by default, so that "optimal" is proven for whole numbers. */
  readonly relativeGap?: number;
  readonly absoluteGap?: number;
  readonly presolve?: 'on' | 'off' | 'choose';
  /** Told of each better whole answer while the search runs. */
  readonly onBetter?: (values: Float64Array) => void;
}

/**
 * `optimal` is the engine's own claim, within its tolerances: recompute what you rely on. Values of whole columns are not
 * rounded here. `worth` and `bound` are null when there is none.
 */
export interface SessionAnswer {
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'stopped-early';
  readonly values: Float64Array | null;
  /** One a row, for a linear solve that closed: 0 or more where only an upper limit holds, 0 or less for a lower one. */
  readonly duals: Float64Array | null;
  readonly worth: number | null;
  readonly bound: number | null;
  readonly reason: string | null;
}

export interface Session {
  readonly columns: () => number;
  readonly rows: () => number;
  readonly addColumns: (columns: SessionColumns) => void;
  readonly addRow: (lower: number, upper: number, columns: Int32Array, coefficients: Float64Array) => void;
  readonly boundColumns: (columns: Int32Array, lower: Float64Array, upper: Float64Array) => void;
  readonly boundRow: (row: number, lower: number, upper: number) => void;
  readonly value: (columns: Int32Array, worth: Float64Array) => void;
  /** Solves without wholeness, from the last basis: fast after a small change. */
  readonly linear: (limits?: SessionLimits) => SessionAnswer;
  /** Solves with every column whole; `from` is an answer to start with, which is checked and not trusted. */
  readonly whole: (limits?: SessionLimits, from?: Float64Array) => SessionAnswer;
  /** Gives the memory back: WebAssembly never does on its own. Safe to call twice. */
  readonly dispose: () => void;
}

/** Seconds: the library refuses infinity. */
const NO_LIMIT = 1e9;

/** Just under the least gain between whole values. */
const LESS_THAN_ONE = 0.999;

export function openSession(highs: Highs, rows: SessionRows): Session {
  const { modelStatus, variableType, objectiveSense, callbackType } = highs.constants;
  const model = highs.createModel();
  model.options.set({ output_flag: false });
  model.changeObjectiveSense(objectiveSense.maximize);
  let columnCount = 0;
  let rowCount = rows.lower.length;
  if (rowCount > 0)
    model.addRows({
      ...rows,
      matrix: {
        format: 'csr',
        numRows: rowCount,
        numCols: 0,
        starts: new Int32Array(rowCount + 1),
        indices: new Int32Array(),
        values: new Float64Array(),
      },
    });
  let isWhole = false;

  const wholeness = (whole: boolean) => {
    if (whole) {
      const all = new Int32Array(columnCount).fill(variableType.integer);
      if (columnCount > 0) model.changeColsIntegrality({ kind: 'range', from: 0, to: columnCount - 1 }, all);
    } else if (isWhole) model.clearIntegrality();
    isWhole = whole;
  };

  const run = (whole: boolean, limits: SessionLimits): SessionAnswer => {
    model.options.set({
      time_limit: limits.timeLimit == null ? NO_LIMIT : limits.timeLimit / 1000,
      mip_max_nodes: limits.nodeLimit ?? 2_147_483_647,
      mip_rel_gap: limits.relativeGap ?? 0,
      mip_abs_gap: limits.absoluteGap ?? LESS_THAN_ONE,
      presolve: limits.presolve ?? 'choose',
    });
    model.zeroAllClocks();
    const { onBetter } = limits;
    if (whole && onBetter !== undefined)
      model.run({
        [callbackType.mipImprovingSolution]: ({ data }) => {
          if (data.mip_solution !== undefined) onBetter(data.mip_solution);
        },
      });
    else model.run();
    return read(whole);
  };

  const read = (whole: boolean): SessionAnswer => {
    const status = model.getModelStatus();
    const none = { values: null, duals: null, worth: null, bound: null, reason: null };
    if (status === modelStatus.infeasible) return { status: 'infeasible', ...none };
    if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
      return { status: 'unbounded', ...none };
    const closed = status === modelStatus.optimal || status === modelStatus.empty;
    const feasible = model.info.get('primal_solution_status') === FEASIBLE || status === modelStatus.empty;
    const solution = feasible ? model.getSolution() : null;
    const bound = whole ? finite(Number(model.info.get('mip_dual_bound'))) : closed ? model.getObjectiveValue() : null;
    return {
      status: closed ? 'optimal' : 'stopped-early',
      values: solution?.colValue ?? null,
      duals: !whole && closed ? (solution?.rowDual ?? null) : null,
      worth: solution === null ? null : model.getObjectiveValue(),
      bound,
      reason: closed ? null : (reasons.get(status) ?? `status ${status}`),
    };
  };

  const reasons = new Map<number, string>([
    [modelStatus.timeLimit, 'time-limit'],
    [modelStatus.solutionLimit, 'node-limit'],
    [modelStatus.iterationLimit, 'iteration-limit'],
    [modelStatus.interrupted, 'interrupted'],
  ]);

  return {
    columns: () => columnCount,
    rows: () => rowCount,
    addColumns({ worth, lower, upper, starts, rows: indices, coefficients }) {
      if (worth.length === 0) return;
      model.addCols({
        cost: worth,
        lower,
        upper,
        matrix: { format: 'csc', numRows: rowCount, numCols: worth.length, starts, indices, values: coefficients },
      });
      columnCount += worth.length;
    },
    addRow(lower, upper, columns, coefficients) {
      model.addRow(lower, upper, { indices: columns, values: coefficients });
      rowCount += 1;
    },
    boundColumns: (indices, lower, upper) => {
      if (indices.length > 0) model.changeColsBounds({ kind: 'set', indices }, lower, upper);
    },
    boundRow: (row, lower, upper) => {
      model.changeRowBounds(row, lower, upper);
    },
    value: (indices, worth) => {
      if (indices.length > 0) model.changeColsCost({ kind: 'set', indices }, worth);
    },
    linear(limits = {}) {
      wholeness(false);
      return run(false, limits);
    },
    whole(limits = {}, from) {
      wholeness(true);
      if (from !== undefined) model.setSolution({ colValue: from });
      return run(true, limits);
    },
    dispose: () => model.dispose(),
  };
}

/** HiGHS: 0 none, 1 infeasible, 2 feasible. */
const FEASIBLE = 2;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
