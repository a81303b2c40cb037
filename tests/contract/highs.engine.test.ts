// HiGHS keeps the contract without exemption, with and without its presolve, and its own guards.

import { expect, test } from 'vitest';
import { type HighsLimits, highsEngine } from '#solver/engines/highs';
import { loadHighs } from '#solver/highs/load';
import { keepsTheEngineContract, long, longOptimum } from './engine-contract.js';

const highs = await loadHighs();
const stopped = (limits: HighsLimits) => [
  { how: 'stopped before its first node', engine: highsEngine(highs, { ...limits, nodeLimit: 0 }) },
  { how: 'stopped after one node', engine: highsEngine(highs, { ...limits, nodeLimit: 1 }) },
  { how: 'stopped by the clock at once', engine: highsEngine(highs, { ...limits, timeLimit: 0 }) },
];

for (const presolve of ['on', 'off'] as const)
  keepsTheEngineContract(highsEngine(highs, { presolve }), stopped({ presolve }));

test('stopped after one node, it gives its best and a bound', () => {
  const solution = highsEngine(highs, { nodeLimit: 1 }).solve(long);
  expect(solution).toMatchObject({ status: 'stopped-early', reason: 'node-limit' });
  expect('bound' in solution && solution.bound).toBeGreaterThan(longOptimum);
  expect('objective' in solution && solution.objective).toBeLessThan(longOptimum);
});

test('given a gap, it says how near it came and not that it is best', () => {
  const solution = highsEngine(highs, { gap: 0.1 }).solve(long);
  if (solution.status !== 'within-gap') throw new Error(`expected within-gap, got ${solution.status}`);
  const { objective, bound } = solution;
  expect(objective).toBeLessThanOrEqual(longOptimum);
  expect(bound).toBeGreaterThanOrEqual(longOptimum);
  expect(bound - objective).toBeLessThanOrEqual(0.1 * bound);
});

test('an answer one penny over its limit, which it calls optimal, is withheld', () => {
  const pence = [
    ...[67_377_560, 313_576_430, 395_691_208, 54_662_280, 346_545_604],
    ...[319_157_884, 190_303_265, 307_780_279, 387_745_942, 76_965_411],
  ];
  const worth = [9, 11, 12, 11, 8, 10, 5, 7, 5, 9];
  const terms = (coefficients: readonly number[]) =>
    coefficients.map((coefficient, column) => ({ column, coefficient }));
  const solution = highsEngine(highs).solve({
    columns: pence.map((_, j) => ({ name: `c${j}`, kind: 'binary', lower: 0, upper: 1 })),
    rows: [{ name: 'budget', terms: terms(pence), lower: null, upper: 389_308_515 }],
    objective: { sense: 'max', terms: terms(worth) },
  });
  const reason = 'an answer that breaks budget came back';
  expect(solution).toEqual({ status: 'stopped-early', values: null, objective: null, bound: null, reason });
});

test('solved and solved again, it holds no more memory', () => {
  const solve = () => highsEngine(highs, { nodeLimit: 0 }).solve(long);
  for (let i = 0; i < 20; i += 1) solve();
  const before = highs.memoryBytes;
  for (let i = 0; i < 200; i += 1) solve();
  expect(highs.memoryBytes).toBe(before);
});

test('it is named with the version of its core', () => {
  expect(highsEngine(highs).name).toMatch(/^HiGHS \d+\.\d+\.\d+$/);
});
