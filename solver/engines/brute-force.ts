// The oracle: tries every point of a small whole-number model, in exact arithmetic, and so is right by construction.

import { faults, type Model, type Row } from '../model.js';
import { type Engine, refuse, type Solution } from './engine.js';

export interface BruteForceLimits {
  /** Points of the search tree it may visit before it stops early with the best it has. */
  readonly maxNodes: number;
}

/** Refuses continuous columns, columns without an upper bound, and numbers that are not whole. */
export function bruteForce(limits: BruteForceLimits = { maxNodes: 5_000_000 }): Engine {
  return { name: 'brute force', solve: (model) => cannot(model) ?? search(model, limits.maxNodes) };
}

function cannot(model: Model): Solution | null {
  const reason =
    faults(model)[0] ??
    model.columns
      .filter((column) => column.kind === 'continuous' || column.upper === null)
      .map((column) => `column ${column.name}: only bounded whole columns can be enumerated`)[0] ??
    (numbers(model).every(Number.isSafeInteger) ? undefined : 'every number must be whole');
  return reason === undefined ? null : refuse(model, reason);
}

function numbers(model: Model): readonly number[] {
  const limits = [...model.rows, ...model.columns].flatMap(({ lower, upper }) => [lower ?? 0, upper ?? 0]);
  const terms = [...model.rows, model.objective].flatMap((part) => part.terms.map((term) => term.coefficient));
  return [...limits, ...terms];
}

function search(model: Model, maxNodes: number): Solution {
  const { columns, rows, objective } = model;
  const sign = objective.sense === 'max' ? 1 : -1;
  const worth = dense(objective, columns.length).map((coefficient) => sign * coefficient);
  const reach = rows.map((row) => reachOf(row, model));
  const sums = rows.map(() => 0);
  const values: number[] = [];
  let best: { readonly values: readonly number[]; readonly worth: number } | null = null;
  let nodes = 0;

  const alive = (depth: number) =>
    reach.every(({ row, low, high }, i) => {
      const sum = sums[i] ?? 0;
      return (
        (row.upper === null || sum + (low[depth] ?? 0) <= row.upper) &&
        (row.lower === null || sum + (high[depth] ?? 0) >= row.lower)
      );
    });

  function visit(depth: number, gained: number): void {
    nodes += 1;
    if (nodes > maxNodes || !alive(depth)) return;
    const column = columns[depth];
    if (column === undefined) {
      if (best === null || gained > best.worth) best = { values: [...values], worth: gained };
      return;
    }
    for (let value = column.lower; value <= (column.upper ?? column.lower); value += 1) {
      values.push(value);
      reach.forEach(({ coefficients }, i) => {
        sums[i] = (sums[i] ?? 0) + (coefficients[depth] ?? 0) * value;
      });
      visit(depth + 1, gained + (worth[depth] ?? 0) * value);
      reach.forEach(({ coefficients }, i) => {
        sums[i] = (sums[i] ?? 0) - (coefficients[depth] ?? 0) * value;
      });
      values.pop();
    }
  }

  visit(0, 0);
  return report(best, sign, nodes > maxNodes);
}

function report(best: { values: readonly number[]; worth: number } | null, sign: number, stopped: boolean): Solution {
  const objective = best === null ? null : sign * best.worth + 0;
  if (stopped) {
    return { status: 'stopped-early', values: best?.values ?? null, objective, bound: null, reason: 'node limit' };
  }
  if (best === null || objective === null) return { status: 'infeasible' };
  return { status: 'optimal', values: best.values, objective, bound: objective };
}

/** The least and most that columns from each depth on can still add to a row. */
function reachOf(row: Row, { columns }: Model) {
  const coefficients = dense(row, columns.length);
  const low = new Array<number>(columns.length + 1).fill(0);
  const high = new Array<number>(columns.length + 1).fill(0);
  for (let depth = columns.length - 1; depth >= 0; depth -= 1) {
    const { lower = 0, upper = 0 } = columns[depth] ?? {};
    const ends = [lower, upper ?? lower].map((value) => (coefficients[depth] ?? 0) * value);
    low[depth] = (low[depth + 1] ?? 0) + Math.min(...ends);
    high[depth] = (high[depth + 1] ?? 0) + Math.max(...ends);
  }
  return { row, coefficients, low, high };
}

function dense({ terms }: Pick<Row, 'terms'>, length: number): readonly number[] {
  const coefficients = new Array<number>(length).fill(0);
  for (const { column, coefficient } of terms) coefficients[column] = (coefficients[column] ?? 0) + coefficient;
  return coefficients;
}
