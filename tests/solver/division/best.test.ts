// Selections said in small cases: covering, exclusive resources, ties, statuses and problems written wrongly.

import { describe, expect, test } from 'vitest';
import { bestDivision, bestDivisions, bruteForce, type DivisionProblem, javascriptLpSolver } from '#solver';

const engine = javascriptLpSolver();

const option = (id: string, covers: string, uses: string, ...values: readonly number[]) => ({
  id,
  covers: [...covers],
  uses: [...uses],
  values,
});

const two: DivisionProblem = {
  requests: ['p', 'q'],
  coverAll: true,
  options: [
    option('p-u', 'p', 'u', 5),
    option('p-v', 'p', 'v', 3),
    option('q-u', 'q', 'u', 5),
    option('q-v', 'q', 'v', 3),
  ],
};

test('a resource serves one option only, and the tie goes to the first request', () => {
  expect(bestDivision(two, engine)).toEqual({
    status: 'optimal',
    chosen: ['p-u', 'q-v'],
    stageValues: [8],
    stageBounds: [8],
    bound: 8,
    engine: engine.name,
  });
  expect(bestDivision({ ...two, requests: ['q', 'p'] }, engine).chosen).toEqual(['p-v', 'q-u']);
});

test('a request that no option can cover beside the others makes the whole infeasible, unless some may be left', () => {
  const short = { ...two, options: two.options.filter(({ uses }) => uses.includes('u')) };
  expect(bestDivision(short, engine)).toEqual({
    status: 'infeasible',
    chosen: null,
    reason: null,
    engine: engine.name,
  });
  expect(bestDivision({ ...short, coverAll: false }, engine).chosen).toEqual(['p-u']);
  expect(bestDivision({ ...two, options: [] }, engine).status).toBe('infeasible');
});

test('nothing to place is the empty selection', () => {
  const nothing = { requests: [], options: [], coverAll: true };
  expect(bestDivision(nothing, engine)).toMatchObject({ status: 'optimal', chosen: [], stageValues: [], bound: null });
  expect(bestDivisions(nothing, engine, 3)).toMatchObject({ answers: [{ chosen: [] }], exhausted: true });
});

test('options in conflict are never chosen together', () => {
  const conflicts: DivisionProblem['conflicts'] = [['p-u', 'q-v']];
  expect(bestDivision({ ...two, conflicts }, engine).chosen).toEqual(['p-v', 'q-u']);
});

test('three requests that only pairs of options overlap on are not answered in halves', () => {
  const pairs = ['pq', 'qr', 'pr'].map((covers) => option(covers, covers, covers, 10));
  const singles = ['p', 'q', 'r'].map((covers) => option(covers, covers, `${covers}1`, 1));
  const problem = { requests: ['p', 'q', 'r'], coverAll: true, options: [...singles, ...pairs] };
  expect(bestDivision(problem, engine)).toMatchObject({ status: 'optimal', stageValues: [11], chosen: ['p', 'qr'] });
});

describe('the best few', () => {
  test('come in order, and it says when there are no more', () => {
    const { status, answers, exhausted } = bestDivisions(two, engine, 9);
    expect(answers.map((answer) => answer.chosen)).toEqual([
      ['p-u', 'q-v'],
      ['p-v', 'q-u'],
    ]);
    expect({ status, exhausted }).toEqual({ status: 'optimal', exhausted: true });
    expect(bestDivisions(two, engine, 2)).toMatchObject({ status: 'optimal', exhausted: false });
  });

  test('by signature, a second way to do the same thing is left out', () => {
    const marked = { ...two, options: two.options.map((o) => ({ ...o, signature: o.covers.join() })) };
    expect(bestDivisions(marked, engine, 9)).toMatchObject({ answers: [{ chosen: ['p-u', 'q-v'] }], exhausted: true });
  });

  test('none at all is infeasible', () => {
    const none = bestDivisions({ ...two, options: [] }, engine, 3);
    expect(none).toEqual({ status: 'infeasible', answers: [], exhausted: true, engine: engine.name });
  });
});

describe('claims no more than was proved', () => {
  test('an engine stopped early gives what it has, without a bound', () => {
    const few = bestDivisions(two, bruteForce({ maxNodes: 12 }), 3);
    expect(few).toMatchObject({ status: 'stopped-early', exhausted: false, answers: [{ bound: null }] });
  });

  test('a problem too large for the engine is refused, with rows and columns', () => {
    const refused = bestDivision(two, javascriptLpSolver({ maxCells: 4 }));
    expect(refused).toMatchObject({
      status: 'refused',
      chosen: null,
      reason: expect.stringMatching(/rows x 4 columns/),
    });
  });

  test('a worth of ten million or more is refused, not answered wrongly', () => {
    const huge = { ...two, options: two.options.map((o) => ({ ...o, values: [90_000_000_000] })) };
    expect(bestDivision(huge, engine)).toMatchObject({ status: 'refused', reason: expect.stringContaining('1e7') });
  });
});

test.each<[string, Partial<DivisionProblem>]>([
  ['request p is listed twice', { requests: ['p', 'q', 'p'] }],
  ['option a is listed twice', { options: [option('a', 'p', '', 1), option('a', 'q', '', 1)] }],
  ['option a covers no request', { options: [option('a', '', '', 1)] }],
  ['option a covers z, which is no request', { options: [option('a', 'z', '', 1)] }],
  ['option a lists u twice', { options: [option('a', 'p', 'uu', 1)] }],
  ['option b has 2 values, expected 1', { options: [option('a', 'p', '', 1), option('b', 'q', '', 1, 2)] }],
  ['option a has value 0.5, expected a whole number', { options: [option('a', 'p', '', 0.5)] }],
  ['conflict names z, which is no option', { conflicts: [['p-u', 'z']] }],
  ['option p-u conflicts with itself', { conflicts: [['p-u', 'p-u']] }],
])('a problem written wrongly throws: %s', (message, wrong) => {
  expect(() => bestDivision({ ...two, ...wrong }, engine)).toThrow(message);
});
