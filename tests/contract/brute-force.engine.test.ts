// Brute force keeps the contract wherever there is a finite number of whole points to try.

import { expect, test } from 'vitest';
import { bruteForce } from '#solver';
import { keepsTheEngineContract } from './engine-contract.js';

const stopped = [{ how: 'stopped after a thousand points', engine: bruteForce({ maxNodes: 1000 }) }];

keepsTheEngineContract(bruteForce(), stopped, [
  { case: 'solves fractions too', because: 'fractional points cannot be counted' },
  { case: 'mixes whole and fractional columns', because: 'fractional points cannot be counted' },
  { case: 'says when a value has no end', because: 'an endless column has endless points' },
  { case: 'says when a whole value has no end', because: 'an endless column has endless points' },
  { case: 'finds the best over whole columns without end', because: 'an endless column has endless points' },
  { case: 'tells no answer from no end', because: 'an endless column has endless points' },
  { case: 'reads coefficients that are not whole', because: 'its arithmetic is exact only in whole numbers' },
]);

test('stopped early, it gives the best so far and claims no bound', () => {
  const columns = Array.from({ length: 12 }, (_, j) => ({
    name: `c${j}`,
    kind: 'binary' as const,
    lower: 0,
    upper: 1,
  }));
  const terms = columns.map((_, column) => ({ column, coefficient: 1 }));
  const solution = bruteForce({ maxNodes: 100 }).solve({ columns, rows: [], objective: { sense: 'max', terms } });
  expect(solution).toMatchObject({ status: 'stopped-early', bound: null });
  expect('objective' in solution && solution.objective).toBeLessThan(12);
});
