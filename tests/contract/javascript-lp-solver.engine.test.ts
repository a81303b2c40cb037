// javascript-lp-solver keeps the contract without exemption, and its own guards.

import { expect, test } from 'vitest';
import { javascriptLpSolver } from '#solver';
import { keepsTheEngineContract } from './engine-contract.js';

keepsTheEngineContract(javascriptLpSolver(), [
  // It cannot be stopped: a model too large to wait for is refused.
  { how: 'kept to few cells', engine: javascriptLpSolver({ maxCells: 40 }) },
]);

test('a model over its size is refused before it starts, with rows and columns', () => {
  const columns = Array.from({ length: 40 }, (_, j) => ({
    name: `c${j}`,
    kind: 'binary' as const,
    lower: 0,
    upper: 1,
  }));
  const terms = columns.map((_, column) => ({ column, coefficient: 1 }));
  const rows = [{ name: 'one', terms, lower: null, upper: 1 }];
  const model = { columns, rows, objective: { sense: 'max' as const, terms } };
  expect(javascriptLpSolver({ maxCells: 39 }).solve(model)).toEqual({
    status: 'refused',
    reason: '1 rows x 40 columns is over the limit of 39 cells',
    rows: 1,
    columns: 40,
  });
  expect(javascriptLpSolver({ maxCells: 40 }).solve(model).status).toBe('optimal');
});

test('it is named with its version', () => {
  expect(javascriptLpSolver().name).toMatch(/^javascript-lp-solver \d+\.\d+\.\d+$/);
});
