// The rival javascript-lp-solver: the library's own form of the full model, level by level.

import { createRequire } from 'node:module';
import type { SolverAPI } from 'javascript-lp-solver';
import { type Columns, gather } from '#solver/selection/columns';
import type { SelectionProblem } from '#solver/selection/problem';
import { clock } from './clock.js';
import type { Outcome } from './outcome.js';

const library: SolverAPI = createRequire(import.meta.url)('javascript-lp-solver');

export function denseFull(problem: SelectionProblem): Outcome {
  const from = clock();
  const columns = gather(problem);
  const levels: number[] = [];
  for (const values of columns.values) {
    const solved: unknown = library.Solve(written(problem, columns, values, levels));
    const found: Readonly<Record<string, unknown>> = { ...(typeof solved === 'object' ? solved : {}) };
    if (found.feasible !== true) throw new Error('It denies that there is an answer');
    levels.push(values.reduce((sum, value, j) => sum + Math.round(Number(found[`x${j}`] ?? 0)) * value, 0));
  }
  return { status: 'optimal', milliseconds: clock() - from, levels, gap: 0, note: '' };
}

/** `ints`, not `binaries`: those add a row per column, and "at most once" is held by the rows already. */
function written({ rows }: SelectionProblem, columns: Columns, values: Int32Array, levels: readonly number[]) {
  const ints: Record<string, 0 | 1> = {};
  const variables: Record<string, Record<string, number>> = {};
  for (let j = 0; j < columns.count; j += 1) {
    const variable: Record<string, number> = { worth: values[j] ?? 0 };
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k += 1)
      variable[`r${columns.rows[k]}`] = columns.coefficients[k] ?? 0;
    levels.forEach((_, i) => {
      variable[`level${i}`] = columns.values[i]?.[j] ?? 0;
    });
    variables[`x${j}`] = variable;
    ints[`x${j}`] = 1;
  }
  const constraints: Record<string, { min?: number; max?: number }> = {};
  rows.upper.forEach((max, i) => {
    constraints[`r${i}`] = { max };
  });
  levels.forEach((min, i) => {
    constraints[`level${i}`] = { min };
  });
  return { optimize: 'worth', opType: 'max' as const, constraints, variables, ints };
}
