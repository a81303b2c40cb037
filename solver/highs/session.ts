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
  /** Which simplex for a linear solve: `primal` after columns came, `dual` after bounds moved. The engine's default is dual. */
  readonly simplex?: 'primal' | 'dual';
  /** For a small search that has a start: no second beginning and no jumping about, which cost more than they find there. */
  readonly brief?: boolean;
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

/** A basis: which columns and rows rest on which of their limits. */
export interface SessionRest {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

export interface Session {
  readonly columns: () => number;
  readonly rows: () => number;
  readonly addColumns: (columns: SessionColumns) => void;
  readonly addRow: (lower: number, upper: number, columns: Int32Array, coefficients: Float64Array) => void;
  /** Row i has `coefficients[k]` of column `columns[k]` for k from starts[i] to starts[i + 1]. */
  readonly addRows: (rows: SessionRows, starts: Int32Array, columns: Int32Array, coefficients: Float64Array) => void;
  readonly boundColumns: (columns: Int32Array, lower: Float64Array, upper: Float64Array) => void;
  readonly boundRow: (row: number, lower: number, upper: number) => void;
  readonly value: (columns: Int32Array, worth: Float64Array) => void;
  /** Solves without wholeness, from the last basis: fast after a small change. */
  readonly linear: (limits?: SessionLimits) => SessionAnswer;
  /** Solves with every column whole; `from` is an answer to start with, which is checked and not trusted. */
  readonly whole: (limits?: SessionLimits, from?: Float64Array) => SessionAnswer;
  /** Where the last linear solve came to rest: to start another there, whatever was solved between. */
  readonly rest: () => SessionRest;
  /** Rows added since the rest was taken start slack. */
  readonly startFrom: (rest: SessionRest) => void;
  /** Keeps the model and nothing of how it was solved: the next solve begins from nothing. */
  readonly forget: () => void;
  /** Takes rows away, from this one to the last. */
  readonly dropRows: (from: number) => void;
  /** Gives the memory back: WebAssembly never does on its own. Safe to call twice. */
  readonly dispose: () => void;
}

/** Seconds: the library refuses infinity. */
const NO_LIMIT = 1e9;

/** Just under the least gain between whole values. */
const LESS_THAN_ONE = 0.999;

export function openSession(highs: Highs, rows: SessionRows): Session {
  const { modelStatus, variableType, objectiveSense, callbackType, basisStatus } = highs.constants;
  const model = highs.createModel();
  model.options.set({ output_flag: false });
  model.changeObjectiveSense(objectiveSense.maximize);
  let columnCount = 0;
  let rowCount = rows.lower.length;
  // Which rows nothing at all would break: the library does not run a model without columns.
  const brokenByNothing = new Set<number>();
  const seen = (row: number, lower: number, upper: number) => {
    if (lower > 0 || upper < 0) brokenByNothing.add(row);
    else brokenByNothing.delete(row);
  };
  rows.lower.forEach((lower, row) => {
    seen(row, lower, rows.upper[row] ?? 0);
  });
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
    if (columnCount === 0) return brokenByNothing.size > 0 ? { status: 'infeasible', ...nothing } : empty(whole);
    model.options.set({
      time_limit: limits.timeLimit == null ? NO_LIMIT : limits.timeLimit / 1000,
      mip_max_nodes: limits.nodeLimit ?? 2_147_483_647,
      mip_rel_gap: limits.relativeGap ?? 0,
      mip_abs_gap: limits.absoluteGap ?? LESS_THAN_ONE,
      presolve: limits.presolve ?? 'choose',
      mip_allow_restart: limits.brief !== true,
      mip_heuristic_run_feasibility_jump: limits.brief !== true,
      simplex_strategy: limits.simplex === 'primal' ? PRIMAL : DUAL,
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
    if (status === modelStatus.infeasible) return { status: 'infeasible', ...nothing };
    if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
      return { status: 'unbounded', ...nothing };
    const closed = status === modelStatus.optimal;
    const feasible = model.info.get('primal_solution_status') === FEASIBLE;
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

  const empty = (whole: boolean): SessionAnswer => ({
    status: 'optimal',
    values: new Float64Array(),
    duals: whole ? null : new Float64Array(rowCount),
    worth: 0,
    bound: 0,
    reason: null,
  });

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
      seen(rowCount, lower, upper);
      rowCount += 1;
    },
    addRows(added, starts, columns, coefficients) {
      const { length } = added.lower;
      model.addRows({
        ...added,
        matrix: {
          format: 'csr',
          numRows: length,
          numCols: columnCount,
          starts,
          indices: columns,
          values: coefficients,
        },
      });
      added.lower.forEach((lower, row) => {
        seen(rowCount + row, lower, added.upper[row] ?? 0);
      });
      rowCount += length;
    },
    boundColumns: (indices, lower, upper) => {
      if (indices.length > 0) model.changeColsBounds({ kind: 'set', indices }, lower, upper);
    },
    boundRow: (row, lower, upper) => {
      model.changeRowBounds(row, lower, upper);
      seen(row, lower, upper);
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
      if (from !== undefined && columnCount > 0) model.setSolution({ colValue: from });
      return run(true, limits);
    },
    rest() {
      const { colStatus, rowStatus } = model.getBasis();
      return { columns: Int32Array.from(colStatus), rows: Int32Array.from(rowStatus) };
    },
    startFrom({ columns, rows }) {
      if (columnCount === 0) return;
      const rowStatus = new Int32Array(rowCount).fill(basisStatus.basic);
      rowStatus.set(rows.subarray(0, rowCount));
      model.setBasis({ colStatus: columns, rowStatus });
    },
    forget: () => {
      model.clearSolver();
    },
    dropRows(from) {
      if (from >= rowCount) return;
      model.deleteRows({ kind: 'range', from, to: rowCount - 1 });
      for (let row = from; row < rowCount; row++) brokenByNothing.delete(row);
      rowCount = from;
    },
    dispose: () => model.dispose(),
  };
}

const nothing = { values: null, duals: null, worth: null, bound: null, reason: null };

/** HiGHS: strategies of its simplex. */
const PRIMAL = 4;
const DUAL = 1;

/** HiGHS: 0 none, 1 infeasible, 2 feasible. */
const FEASIBLE = 2;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
