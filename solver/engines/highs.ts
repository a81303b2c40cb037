// The engine for large models: HiGHS, with guards for what floating point gets wrong.
//
// Guards, each against something seen in core 1.15.1 on small models that brute force could settle:
// - its tolerance on wholeness lets a row of coefficients of 1e7 be overstepped by whole units, and hides the true optimum
//   behind what it found that way: from 1e6 on a tolerance of 1e-8 is set. 1e-10 gave wrong optima. From 1e9 it is refused;
// - by default it stops within 1e-4 of its bound and says "optimal": gaps are set to what makes that word true;
// - it may not tell "no answer" from "no end": asked again without an objective;
// - a run that ends in a native error throws: that is an answer too, "stopped early".
// Every answer is rounded and judged against all rows, and withheld if it fails. "Optimal" is its own claim that the search
// is closed; it is passed on only when its bound meets the value recomputed here.

import type { Highs, Model as HighsModel } from 'highs';
import { judge, tolerance } from '../check.js';
import { highsName } from '../highs/load.js';
import { faults, type Model } from '../model.js';
import { type Engine, refuse, type Solution, withheld } from './engine.js';
import { written } from './highs-model.js';

export interface HighsLimits {
  /** Milliseconds; it can be overrun within one linear solve, and answers under it may differ from run to run. */
  readonly timeLimit?: number | null;
  /** Nodes of the search: a limit that does not depend on the machine. */
  readonly nodeLimit?: number | null;
  /** Share of the bound at which to stop: 0 by default, proven. */
  readonly gap?: number;
  readonly presolve?: 'on' | 'off' | 'choose';
}

const largestInRows = 1e9;
const largestWorth = 1e12;
/** HiGHS reads what is not over 1e-9 as nothing; its tolerance on a row is 1e-6. */
const smallestNumber = 1e-6;
const fineFrom = 1e6;
const fine = 1e-8;
const usual = 1e-6;
/** Seconds: the library refuses infinity. */
const NO_LIMIT = 1e9;
/** Just under the least gain between whole values. */
const LESS_THAN_ONE = 0.999;

/** Solves within the call, once loaded. Pure but for a time limit. */
export function highsEngine(highs: Highs, limits: HighsLimits = {}): Engine {
  return { name: highsName(highs), solve: (model) => solve(highs, model, limits) };
}

function solve(highs: Highs, model: Model, limits: HighsLimits): Solution {
  const reason = faults(model)[0] ?? beyond(model);
  if (reason !== undefined) return refuse(model, reason);
  const data = written(highs, model);
  if (crossed(data.colLower, data.colUpper) || crossed(data.rowLower, data.rowUpper)) return { status: 'infeasible' };
  if (data.numCols === 0) return judge(model, []).breaches.length > 0 ? { status: 'infeasible' } : claim(model, [], 0);
  try {
    return highs.withModel(data, (solver) => run(highs, solver, model, limits));
  } catch (error) {
    if (error instanceof highs.errors.HighsError) return withheld(`HiGHS gave up: ${error.message}`);
    throw error;
  }
}

function run(highs: Highs, solver: HighsModel, model: Model, limits: HighsLimits): Solution {
  const { modelStatus, solutionStatus } = highs.constants;
  const whole = hasWholeWorth(model);
  solver.options.set(options(limits, whole, largestIn(model) >= fineFrom ? fine : usual));
  solver.run();
  const status = solver.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
    return endless(highs, solver, model.columns.length, status === modelStatus.unbounded);
  const stopped = status === modelStatus.optimal ? null : (stops(highs).get(status) ?? `HiGHS status ${status}`);
  const bound = proved(model, solver, whole, stopped === null);
  if (solver.info.get('primal_solution_status') !== solutionStatus.feasible)
    return { ...withheld(stopped ?? 'no point came back'), bound: stopped === null ? null : bound };
  return claim(model, rounded(model, solver.getSolution().colValue), bound, stopped, limits.gap);
}

const options = ({ timeLimit, nodeLimit, gap, presolve }: HighsLimits, whole: boolean, feasibility: number) => ({
  output_flag: false,
  time_limit: timeLimit == null ? NO_LIMIT : timeLimit / 1000,
  mip_max_nodes: nodeLimit ?? 2_147_483_647,
  mip_rel_gap: gap ?? 0,
  mip_abs_gap: whole ? LESS_THAN_ONE : usual,
  mip_feasibility_tolerance: feasibility,
  primal_feasibility_tolerance: Math.min(feasibility, 1e-7),
  presolve: presolve ?? 'choose',
  // It takes 6 to 9 ms of a model that is otherwise solved in 1, and finds nothing that others miss.
  mip_heuristic_run_feasibility_jump: false,
});

const stops = ({ constants: { modelStatus } }: Highs): ReadonlyMap<number, string> =>
  new Map([
    [modelStatus.timeLimit, 'time-limit'],
    [modelStatus.solutionLimit, 'node-limit'],
    [modelStatus.interrupted, 'interrupted'],
  ]);

/** The value has no end unless nothing keeps the rows: asked without an objective, that is settled. */
function endless(highs: Highs, solver: HighsModel, columns: number, sure: boolean): Solution {
  const { modelStatus } = highs.constants;
  solver.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, new Float64Array(columns));
  solver.run();
  const status = solver.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  if (sure || status === modelStatus.optimal) return { status: 'unbounded' };
  return withheld('HiGHS could not tell "no answer" from "no end"');
}

/** What no answer can better, rounded outwards; null where HiGHS proved nothing. */
function proved({ columns, objective }: Model, solver: HighsModel, whole: boolean, closed: boolean): number | null {
  const searched = columns.some(({ kind }) => kind !== 'continuous');
  const linear = closed ? solver.getObjectiveValue() : Number.NaN;
  const bound = searched ? Number(solver.info.get('mip_dual_bound')) : linear;
  if (!Number.isFinite(bound)) return null;
  const slack = tolerance * Math.max(1, Math.abs(bound));
  if (objective.sense === 'max') return whole ? Math.floor(bound + slack) : bound + slack;
  return whole ? Math.ceil(bound - slack) + 0 : bound - slack;
}

function claim(
  model: Model,
  values: readonly number[],
  bound: number | null,
  stopped: string | null = null,
  gap = 0,
): Solution {
  const { breaches, objective } = judge(model, values);
  if (breaches[0] !== undefined) return withheld(`an answer that breaks ${breaches[0].where} came back`);
  if (stopped !== null) return { status: 'stopped-early', values, objective, bound, reason: stopped };
  const open = bound === null ? Number.NaN : model.objective.sense === 'max' ? bound - objective : objective - bound;
  const close = 2 * tolerance * Math.max(1, Math.abs(objective));
  if (Math.abs(open) <= close) return { status: 'optimal', values, objective, bound: objective };
  if (bound !== null && open > 0 && gap > 0) return { status: 'within-gap', values, objective, bound };
  const reason = 'the value of the answer and the bound do not meet';
  return { status: 'stopped-early', values, objective, bound: null, reason };
}

/** Whole columns to the nearest whole: the judge says whether the rows bear it. */
const rounded = ({ columns }: Model, found: Float64Array): readonly number[] =>
  columns.map(({ kind }, j) => (kind === 'continuous' ? (found[j] ?? 0) : Math.round(found[j] ?? 0)) + 0);

const crossed = (lower: ArrayLike<number>, upper: ArrayLike<number>): boolean =>
  Array.from(lower).some((value, i) => value > (upper[i] ?? 0));

/** Whether every answer is worth a whole number. */
const hasWholeWorth = ({ columns, objective }: Model): boolean =>
  objective.terms.every(
    ({ column, coefficient }) => Number.isSafeInteger(coefficient) && columns[column]?.kind !== 'continuous',
  );

const numbersOf = (model: Model): readonly number[] => [
  ...model.rows.flatMap((row) => [row.lower ?? 0, row.upper ?? 0, ...row.terms.map((term) => term.coefficient)]),
  ...model.columns.flatMap(({ lower, upper }) => [lower, upper ?? 0]),
];

const largestIn = (model: Model): number =>
  numbersOf(model).reduce((largest, number) => Math.max(largest, Math.abs(number)), 0);

function beyond(model: Model): string | undefined {
  if (largestIn(model) >= largestInRows) return 'a row or a bound: a number of 1e9 or more';
  if (model.objective.terms.some(({ coefficient }) => Math.abs(coefficient) >= largestWorth))
    return 'the objective: a coefficient of 1e12 or more';
  const small = (number: number) => number !== 0 && Math.abs(number) < smallestNumber;
  return numbersOf(model).some(small) ? 'a row or a bound: a number under 1e-6 that is not 0' : undefined;
}
