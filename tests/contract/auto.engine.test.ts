// The engine that chooses keeps the contract without exemption, and chooses by size.

import { expect, test } from 'vitest';
import type { Engine, Model, Solution } from '#solver';
import { autoEngine, smallCells } from '#solver/engines/auto';
import { highsEngine } from '#solver/engines/highs';
import { javascriptLpSolver } from '#solver/engines/javascript-lp-solver';
import { loadHighs } from '#solver/highs/load';
import { keepsTheEngineContract } from './engine-contract.js';

const highs = await loadHighs();
const large = { how: 'its large engine stopped before it starts', engine: highsEngine(highs, { nodeLimit: 0 }) };
const auto = autoEngine(javascriptLpSolver(), highsEngine(highs));

keepsTheEngineContract(auto, [
  { how: large.how, engine: autoEngine(javascriptLpSolver({ maxCells: 40 }), large.engine) },
]);

test('it names both engines', () => {
  expect(auto.name).toMatch(/^auto: javascript-lp-solver [\d.]+ or HiGHS [\d.]+$/);
});

const saying = (name: string, heard: string[], solution: Solution): Engine => ({
  name,
  solve: () => {
    heard.push(name);
    return solution;
  },
});
const optimum: Solution = { status: 'optimal', values: [], objective: 0, bound: 0 };
const sized = (rows: number, columns: number): Model => ({
  columns: Array.from({ length: columns }, (_, j) => ({ name: `c${j}`, kind: 'binary', lower: 0, upper: 1 })),
  rows: Array.from({ length: rows }, (_, i) => ({ name: `r${i}`, terms: [], lower: null, upper: 1 })),
  objective: { sense: 'max', terms: [] },
});

test('a model of up to the threshold of cells goes to the small engine, one cell row more to the large', () => {
  const heard: string[] = [];
  const choosing = autoEngine(saying('small', heard, optimum), saying('large', heard, optimum));
  choosing.solve(sized(smallCells / 1000, 1000));
  choosing.solve(sized(smallCells / 1000 + 1, 1000));
  expect(heard).toEqual(['small', 'large']);
});

test('what the small engine refuses or withholds goes to the large; what it denies does not', () => {
  const heard: string[] = [];
  const after = (solution: Solution) =>
    autoEngine(saying('small', heard, solution), saying('large', heard, optimum)).solve(sized(1, 1));
  expect(after({ status: 'refused', reason: 'large numbers', rows: 1, columns: 1 })).toBe(optimum);
  const withheld = {
    status: 'stopped-early',
    values: null,
    objective: null,
    bound: null,
    reason: 'broke a row',
  } as const;
  expect(after(withheld)).toBe(optimum);
  expect(after({ status: 'infeasible' })).toEqual({ status: 'infeasible' });
  expect(heard).toEqual(['small', 'large', 'small', 'large', 'small']);
});
