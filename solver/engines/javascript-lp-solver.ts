// The engine for small models: javascript-lp-solver, with guards for what it gets wrong.
//
// Guards, each against a fault seen in 1.0.3:
// - names are prefixed: a variable called `feasible` or `result` overwrites the answer, and numeric names reorder it;
// - numbers of 1e7 and over, and rows all but empty beside their limit, are refused: it answers them wrongly;
// - it keeps a dense tableau outside the JavaScript heap: too many cells are refused before it starts;
// - its `timeout` returns a fractional point as feasible: never set;
// - every answer is rounded, judged against all rows, and withheld if it fails.
// "Optimal" is its own claim that the search is closed: it gives no duals, so nothing here re-proves the bound.

import { createRequire } from 'node:module';
import type { SolverAPI } from 'javascript-lp-solver';
import { judge } from '../check.js';
import { faults, type Model } from '../model.js';
import { type Engine, refuse, type Solution, withheld } from './engine.js';
import { type Reduced, reduce } from './reduce.js';

const require = createRequire(import.meta.url);
const library: SolverAPI = require('javascript-lp-solver');
const { version }: { readonly version: string } = require('javascript-lp-solver/package.json');

export interface JavascriptLpSolverLimits {
  /** Rows times columns of the tableau; 2 million take about 200 MB with the copies it makes. */
  readonly maxCells: number;
}

const largestNumber = 1e7;
const smallestRatio = 1e-7;
const roundingDistance = 1e-6;

export function javascriptLpSolver(limits: JavascriptLpSolverLimits = { maxCells: 2_000_000 }): Engine {
  return { name: `javascript-lp-solver ${version}`, solve: (model) => solve(model, limits) };
}

function solve(model: Model, { maxCells }: JavascriptLpSolverLimits): Solution {
  const fault = faults(model)[0];
  if (fault !== undefined) return refuse(model, fault);
  const reduced = reduce(model);
  if (reduced === null) return { status: 'infeasible' };
  const reason = beyond(reduced, maxCells);
  if (reason !== null) return refuse(model, reason);
  return reduced.columns.length === 0 ? answer(model, reduced.restore(new Map())) : run(model, reduced);
}

function run(model: Model, reduced: Reduced): Solution {
  const result = record(library.Solve(written(reduced)));
  if (result.feasible !== true) return { status: 'infeasible' };
  if (result.bounded === false) return { status: 'unbounded' };
  const values = new Map<number, number>();
  for (const { column, whole } of reduced.columns) {
    const value = result[`x${column}`] ?? 0; // zeros are left out of its answer
    if (typeof value !== 'number') return withheld(`no number came back for column ${column}`);
    if (whole && Math.abs(value - Math.round(value)) > roundingDistance)
      return withheld('a fractional answer came back');
    values.set(column, whole ? Math.round(value) + 0 : value);
  }
  return answer(model, reduced.restore(values));
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function answer(model: Model, values: readonly number[]): Solution {
  const { breaches, objective } = judge(model, values);
  if (breaches[0] !== undefined) return withheld(`an answer that breaks ${breaches[0].where} came back`);
  return { status: 'optimal', values, objective, bound: objective };
}

function beyond(reduced: Reduced, maxCells: number): string | null {
  const bounds = reduced.columns.filter(({ upper }) => upper !== null).length;
  const rows = reduced.rows.reduce((n, row) => n + (row.lower === null || row.upper === null ? 1 : 2), bounds);
  const cells = rows * reduced.columns.length;
  if (cells > maxCells)
    return `${rows} rows x ${reduced.columns.length} columns is over the limit of ${maxCells} cells`;
  for (const row of reduced.rows) {
    const largest = Math.max(...row.terms.map((term) => Math.abs(term.coefficient)));
    const limits = [row.lower ?? 0, row.upper ?? 0].map(Math.abs);
    if (Math.max(largest, ...limits) >= largestNumber) return `row ${row.name}: a number of 1e7 or more`;
    if (limits.some((limit) => limit > 0 && limit < largest * smallestRatio)) {
      return `row ${row.name}: a limit too small beside its coefficients`;
    }
  }
  const tooLarge = reduced.columns.some(({ worth, upper }) => Math.max(Math.abs(worth), upper ?? 0) >= largestNumber);
  return tooLarge ? 'the objective or a bound: a number of 1e7 or more' : null;
}

/** The library's own form. `ints`, not `binaries`: those add a row per column, and most bounds are implied by rows. */
function written({ sense, columns, rows }: Reduced): Parameters<SolverAPI['Solve']>[0] {
  const variables = Object.fromEntries(
    columns.map(({ column, worth, upper }) => {
      const coefficients: Record<string, number> = { worth };
      if (upper !== null) coefficients[`u${column}`] = 1;
      return [`x${column}`, coefficients];
    }),
  );
  const constraints: Record<string, { min?: number; max?: number; equal?: number }> = {};
  rows.forEach(({ terms, lower, upper }, i) => {
    for (const { column, coefficient } of terms) {
      const variable = variables[`x${column}`];
      if (variable !== undefined) variable[`r${i}`] = coefficient;
    }
    if (lower !== null && lower === upper) constraints[`r${i}`] = { equal: lower };
    else
      constraints[`r${i}`] = { ...(lower === null ? {} : { min: lower }), ...(upper === null ? {} : { max: upper }) };
  });
  for (const { column, upper } of columns) if (upper !== null) constraints[`u${column}`] = { max: upper };
  const ints = Object.fromEntries(columns.filter(({ whole }) => whole).map(({ column }) => [`x${column}`, 1] as const));
  return { optimize: 'worth', opType: sense, constraints, variables, ints };
}
