// A model as HiGHS takes it: sparse arrays by row, and no text in between.

import type { Highs, ModelData } from 'highs';
import type { Model } from '../model.js';
import { merged, tightened } from './reduce.js';

export function written(highs: Highs, model: Model): ModelData {
  const { variableType, objectiveSense } = highs.constants;
  const columns = model.columns.map(tightened);
  const colCost = new Float64Array(columns.length);
  for (const { column, coefficient } of merged(model.objective.terms)) colCost[column] = coefficient;
  const terms = model.rows.map((row) => merged(row.terms));
  const starts = new Int32Array(terms.length + 1);
  terms.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + row.length;
  });
  const all = terms.flat();
  return {
    numCols: columns.length,
    numRows: model.rows.length,
    sense: model.objective.sense === 'max' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost,
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper ?? highs.infinity),
    rowLower: Float64Array.from(model.rows, ({ lower }) => lower ?? -highs.infinity),
    rowUpper: Float64Array.from(model.rows, ({ upper }) => upper ?? highs.infinity),
    matrix: {
      format: 'csr',
      numRows: model.rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(all, ({ column }) => column),
      values: Float64Array.from(all, ({ coefficient }) => coefficient),
    },
    // Left out for a linear model: with it, every column whole or not, the integer search would run.
    ...(columns.some(({ kind }) => kind !== 'continuous')
      ? {
          integrality: Int32Array.from(columns, ({ kind }) =>
            kind === 'continuous' ? variableType.continuous : variableType.integer,
          ),
        }
      : {}),
  };
}
