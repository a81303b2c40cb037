// A selection as the engines read it: one model of every column and every row, and an objective a level.

import type { Column, Objective, Region, Row, Term } from '#solver/model';
import type { SelectionProblem } from '#solver/selection/problem';

export interface FullModel {
  readonly region: Region;
  readonly objectives: readonly Objective[];
}

export function fullModel(problem: SelectionProblem): FullModel {
  const columns: Column[] = [];
  const rows: Term[][] = Array.from(problem.rows.lower, () => []);
  const levels: Term[][] = problem.levels.map(() => []);
  for (let b = 0; b < problem.blocks; b += 1) {
    const block = problem.columnsOf(b);
    for (let j = 0; j < block.count; j += 1) {
      const column = columns.length;
      const upper = block.upper?.[j] ?? 1;
      columns.push({ name: `c${b}_${j}`, kind: upper === 1 ? 'binary' : 'integer', lower: 0, upper });
      block.values.forEach((values, level) => {
        const coefficient = values[j] ?? 0;
        if (coefficient !== 0) levels[level]?.push({ column, coefficient });
      });
      for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k += 1)
        rows[block.rows[k] ?? 0]?.push({ column, coefficient: block.coefficients[k] ?? 0 });
    }
  }
  const { lower, upper } = problem.rows;
  return {
    region: {
      columns,
      rows: rows.map((terms, i): Row => ({ name: `r${i}`, terms, lower: finite(lower[i]), upper: finite(upper[i]) })),
    },
    objectives: levels.map((terms): Objective => ({ sense: 'max', terms })),
  };
}

const finite = (limit: number | undefined): number | null =>
  limit !== undefined && Number.isFinite(limit) ? limit : null;
