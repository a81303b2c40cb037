// Stages are kept in order: no later gain buys back an earlier loss, and no claim outlives what was proved.

import { expect, test } from 'vitest';
import {
  bestDivision,
  bruteForce,
  type DivisionProblem,
  type Engine,
  javascriptLpSolver,
  type Objective,
  type Region,
  type Solution,
  solveStaged,
} from '#solver';

const engine = javascriptLpSolver();

const region: Region = {
  columns: ['a', 'b', 'c'].map((name) => ({ name, kind: 'binary', lower: 0, upper: 1 })),
  rows: [{ name: 'two', terms: terms(1, 1, 1), lower: null, upper: 2 }],
};
const stages: readonly Objective[] = [
  { sense: 'max', terms: terms(1, 1, 0) },
  { sense: 'min', terms: terms(4, 7, 1) },
  { sense: 'max', terms: terms(0, 0, 100) },
];

function terms(...coefficients: readonly number[]) {
  return coefficients.map((coefficient, column) => ({ column, coefficient }));
}

test('each stage is best among answers that are best in the stages before', () => {
  const solved = solveStaged(region, stages, engine);
  expect(solved).toMatchObject({
    status: 'optimal',
    values: [1, 1, 0],
    stages: [
      { value: 2, bound: 2 },
      { value: 11, bound: 11 },
      { value: 0, bound: 0 },
    ],
  });
});

test('one pair kept together outweighs any points, where a weighted sum would part them', () => {
  const problem: DivisionProblem = {
    requests: ['p', 'q'],
    coverAll: true,
    options: [
      { id: 'together', covers: ['p', 'q'], uses: ['u'], values: [1, 100] },
      { id: 'p apart', covers: ['p'], uses: ['v'], values: [0, 9000] },
      { id: 'q apart', covers: ['q'], uses: ['w'], values: [0, 9000] },
    ],
  };
  const summed = {
    ...problem,
    options: problem.options.map((o) => ({ ...o, values: [100 * (o.values[0] ?? 0) + (o.values[1] ?? 0)] })),
  };
  expect(bestDivision(problem, engine).chosen).toEqual(['together']);
  expect(bestDivision(summed, engine).chosen).toEqual(['p apart', 'q apart']);
});

test('an impossible region is infeasible at the first stage', () => {
  const impossible = { ...region, rows: [{ name: 'four', terms: terms(1, 1, 1), lower: 4, upper: null }] };
  expect(solveStaged(impossible, stages, engine)).toEqual({ status: 'infeasible' });
});

test('without stages any answer that stands will do', () => {
  expect(solveStaged(region, [], engine)).toMatchObject({ status: 'optimal', stages: [] });
});

test('a stage stopped early keeps its answer, ends the climb and claims no later bound', () => {
  const solved = solveStaged(
    region,
    stages,
    afterwards(1, (model) => bruteForce({ maxNodes: 6 }).solve(model)),
  );
  expect(solved).toMatchObject({ status: 'stopped-early', values: [1, 1, 0] });
  expect('stages' in solved && solved.stages.map((stage) => stage.bound)).toEqual([2, null, null]);
});

test('a later stage refused leaves the answer of the stage before, unproven', () => {
  const refused: Solution = { status: 'refused', reason: 'too large', rows: 2, columns: 3 };
  const solved = solveStaged(
    region,
    stages,
    afterwards(1, () => refused),
  );
  expect(solved).toMatchObject({
    status: 'stopped-early',
    values: [1, 1, 0],
    stages: [{ value: 2, bound: 2 }, { bound: null }, {}],
  });
});

test('an engine that breaks a row, denies its own answer or calls a worse one optimal is found out', () => {
  const optimal = (values: readonly number[]): Solution => ({ status: 'optimal', values, objective: 3, bound: 3 });
  expect(() =>
    solveStaged(
      region,
      stages,
      afterwards(0, () => optimal([1, 1, 1])),
    ),
  ).toThrow('broke two');
  expect(() =>
    solveStaged(
      region,
      stages,
      afterwards(1, () => ({ status: 'infeasible' })),
    ),
  ).toThrow('denied');
  const last: readonly Objective[] = [
    { sense: 'max', terms: terms(1, 1, 1) },
    { sense: 'max', terms: terms(0, 1, 1) },
  ];
  expect(solveStaged(region, last, bruteForce())).toMatchObject({ values: [0, 1, 1] });
  expect(() =>
    solveStaged(
      region,
      last,
      afterwards(1, () => optimal([1, 1, 0])),
    ),
  ).toThrow('worse');
});

/** Solves honestly `count` times, then as told. */
function afterwards(count: number, then: Engine['solve']): Engine {
  let solved = 0;
  return {
    name: 'a changing engine',
    solve: (model) => {
      solved += 1;
      return solved <= count ? bruteForce().solve(model) : then(model);
    },
  };
}
