// The rival HiGHS: one model of all columns, in typed arrays, with nothing on but what a proof needs.

import type { Highs, Model } from 'highs';
import { type Columns, gather } from '#solver/selection/columns';
import type { SelectionProblem } from '#solver/selection/problem';
import { clock } from './clock.js';
import { gapOf, type Outcome } from './outcome.js';

/** Its best settings on these models: looking for symmetry and the jump heuristic only cost; a start from the level before too. */
const settings = (seconds: number) => ({
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0.999,
  mip_heuristic_run_feasibility_jump: false,
  mip_detect_symmetry: false,
  time_limit: Math.max(0.001, seconds),
});

/** Level by level, or, given `weights`, all levels in one sum. */
export function highsFull(
  highs: Highs,
  problem: SelectionProblem,
  capSeconds: number,
  weights: readonly number[] | null = null,
): Outcome {
  const from = clock();
  const spent = () => clock() - from;
  const until = performance.now() + 1000 * capSeconds;
  const columns = gather(problem);
  const every = Int32Array.from({ length: columns.count }, (_, j) => j);
  const total = (values: Int32Array, times: Float64Array) =>
    times.reduce((sum, often, j) => sum + often * (values[j] ?? 0), 0);
  return highs.withModel(read(highs, problem, columns), (model): Outcome => {
    const solve = (worth: Float64Array): Float64Array | null => {
      model.changeColsCost({ kind: 'set', indices: every }, worth);
      model.options.set(settings((until - performance.now()) / 1000));
      model.zeroAllClocks();
      model.run();
      const closed = model.getModelStatus() === highs.constants.modelStatus.optimal;
      return closed ? model.getSolution().colValue.map(Math.round) : null;
    };
    const capped = (levels: readonly number[]): Outcome => ({
      ...{ status: 'capped', milliseconds: spent(), levels, gap: gapIn(highs, model), note: '' },
    });
    if (weights !== null) {
      const sum = every.reduce((worth, j) => {
        worth[j] = weights.reduce((all, weight, level) => all + weight * (columns.values[level]?.[j] ?? 0), 0);
        return worth;
      }, new Float64Array(columns.count));
      const times = solve(sum);
      if (times === null) return capped([]);
      const levels = columns.values.map((values) => total(values, times));
      return { status: 'optimal', milliseconds: spent(), levels, gap: 0, note: 'one sum' };
    }
    const levels: number[] = [];
    for (const values of columns.values) {
      const times = solve(Float64Array.from(values));
      if (times === null) return capped(levels);
      const value = total(values, times);
      levels.push(value);
      const those = every.filter((j) => values[j] !== 0);
      model.addRow(value, highs.infinity, { indices: those, values: Float64Array.from(those, (j) => values[j] ?? 0) });
    }
    return { status: 'optimal', milliseconds: spent(), levels, gap: 0, note: '' };
  });
}

const read = (highs: Highs, { rows }: SelectionProblem, columns: Columns) => ({
  numCols: columns.count,
  numRows: rows.lower.length,
  sense: highs.constants.objectiveSense.maximize,
  colCost: new Float64Array(columns.count),
  colLower: new Float64Array(columns.count),
  colUpper: Float64Array.from(columns.upper),
  rowLower: rows.lower,
  rowUpper: rows.upper,
  integrality: new Int32Array(columns.count).fill(highs.constants.variableType.integer),
  matrix: {
    format: 'csc' as const,
    numRows: rows.lower.length,
    numCols: columns.count,
    starts: Int32Array.from(columns.starts),
    indices: Int32Array.from(columns.rows),
    values: Float64Array.from(columns.coefficients),
  },
});

const gapIn = (highs: Highs, model: Model): number | null =>
  model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    ? gapOf(model.getObjectiveValue(), Number(model.info.get('mip_dual_bound')))
    : null;
