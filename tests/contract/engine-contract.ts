// What every engine must do, said once: each engine's own test file runs it and names what it is excused from, and why.

import { describe, expect, test } from 'vitest';
import { type Engine, judge, type Model, type Row, type Solution } from '#solver';

/** An excused case must still be answered honestly: the engine refuses it, with a reason. */
export interface Exemption {
  readonly case: string;
  readonly because: string;
}

interface Case {
  readonly model: Model;
  readonly expected: Expected;
}

/** The same engine made to stop, or to refuse, before it could search the model `limited` to its end. */
export interface Stopped {
  readonly how: string;
  readonly engine: Engine;
}

type Expected =
  | { readonly optimum: number; readonly values?: readonly number[] }
  | { readonly status: 'infeasible' | 'unbounded' }
  /** The reason must say where. */
  | { readonly refusedNaming: string }
  /** Numbers that are hard to compute with: refusing them is honest, a wrong answer is not. */
  | { readonly optimumOrRefused: number };

export function keepsTheEngineContract(
  engine: Engine,
  stopped: readonly Stopped[],
  exemptions: readonly Exemption[] = [],
): void {
  describe(`${engine.name} keeps the engine contract`, () => {
    test.each(Object.entries(cases))('%s', (name, { model, expected }) => {
      const before = JSON.stringify(model);
      const solution = engine.solve(model);
      expect(JSON.stringify(model), 'the model is not changed').toBe(before);
      expect(engine.solve(model), 'asked again, it says the same').toEqual(solution);
      if (exemptions.some((exemption) => exemption.case === name)) {
        expect(solution).toMatchObject({ status: 'refused', reason: expect.stringMatching(/\w/) });
      } else {
        meets(solution, expected, model);
      }
    });

    test.each(stopped)('$how: it never calls its answer optimal', ({ engine: limited }) => {
      const solution = limited.solve(long);
      expect(['stopped-early', 'refused']).toContain(solution.status);
      expect(solution).toMatchObject({ reason: expect.stringMatching(/\w/) });
      if (solution.status !== 'stopped-early') return;
      expect(solution.bound ?? longOptimum, 'no bound below the truth').toBeGreaterThanOrEqual(longOptimum);
      if (solution.values === null) return;
      const { breaches, objective } = judge(long, solution.values);
      expect(breaches).toEqual([]);
      expect(objective).toBe(solution.objective);
      expect(objective).toBeLessThanOrEqual(longOptimum);
    });

    test('every exemption names a case, and says why', () => {
      for (const exemption of exemptions) {
        expect(Object.keys(cases)).toContain(exemption.case);
        expect(exemption.because).toMatch(/\w+ \w+/);
      }
    });
  });
}

function meets(solution: Solution, expected: Expected, model: Model): void {
  if ('status' in expected) {
    expect(solution).toEqual(expected);
  } else if ('refusedNaming' in expected) {
    const reason = expect.stringContaining(expected.refusedNaming);
    expect(solution).toMatchObject({ status: 'refused', reason });
  } else if ('optimum' in expected) {
    reaches(solution, expected.optimum, model);
    if (expected.values !== undefined) expect(solution).toMatchObject({ values: expected.values });
  } else if (solution.status !== 'refused') {
    reaches(solution, expected.optimumOrRefused, model);
  }
}

function reaches(solution: Solution, optimum: number, model: Model): void {
  expect(solution.status).toBe('optimal');
  const values = 'values' in solution ? (solution.values ?? []) : [];
  const { breaches, objective } = judge(model, values);
  expect(breaches).toEqual([]);
  expect(objective).toBeCloseTo(optimum, 6);
  expect(solution, 'it claims what its answer is worth').toMatchObject({ objective, bound: objective });
}

/** A model written by its numbers: one [kind, lower, upper, worth] per column, rows as [lower, coefficients, upper]. */
function model(
  sense: 'max' | 'min',
  columns: readonly (readonly ['binary' | 'integer' | 'continuous', number, number | null, number])[],
  rows: readonly (readonly [number | null, readonly number[], number | null])[] = [],
  names: readonly string[] = [],
): Model {
  const terms = (coefficients: readonly number[]) =>
    coefficients.map((coefficient, column) => ({ column, coefficient }));
  return {
    columns: columns.map(([kind, lower, upper], j) => ({ name: names[j] ?? `c${j}`, kind, lower, upper })),
    rows: rows.map(
      ([lower, coefficients, upper], i): Row => ({ name: `r${i}`, terms: terms(coefficients), lower, upper }),
    ),
    objective: { sense, terms: terms(columns.map(([, , , worth]) => worth)) },
  };
}

function bit(worth: number) {
  return ['binary', 0, 1, worth] as const;
}

/** Four knapsacks at once, each worth little more than it weighs: no relaxation settles it. Settled by counting. */
export const long: Model = longKnapsack(20);
export const longOptimum = 2210;

function longKnapsack(count: number): Model {
  let state = 7;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return 20 + (state % 60);
  };
  const weights = Array.from({ length: 4 }, () => Array.from({ length: count }, next));
  const worth = (j: number) => weights.reduce((sum, row) => sum + (row[j] ?? 0), 20);
  return model(
    'max',
    Array.from({ length: count }, (_, j) => bit(worth(j))),
    weights.map((row) => [null, row, 25 * count]),
  );
}

const cases: Readonly<Record<string, Case>> = {
  'fills a knapsack with the best that fits': {
    model: model('max', [bit(10), bit(13), bit(7)], [[null, [3, 4, 2], 6]]),
    expected: { optimum: 20, values: [0, 1, 1] },
  },
  'takes whole columns whole where halves would be worth more': {
    model: model(
      'max',
      [bit(1), bit(1), bit(1)],
      [
        [null, [1, 1, 0], 1],
        [null, [0, 1, 1], 1],
        [null, [1, 0, 1], 1],
      ],
    ),
    expected: { optimum: 1 },
  },
  'covers at least cost': {
    model: model(
      'min',
      [bit(4), bit(3), bit(5)],
      [
        [1, [1, 1, 0], null],
        [1, [0, 1, 1], null],
        [1, [1, 0, 1], null],
      ],
    ),
    expected: { optimum: 7, values: [1, 1, 0] },
  },
  'keeps an equality': {
    model: model(
      'max',
      [
        ['integer', 0, 9, 1],
        ['integer', 0, 9, 2],
      ],
      [
        [7, [1, 1], 7],
        [null, [0, 1], 4],
      ],
    ),
    expected: { optimum: 11, values: [3, 4] },
  },
  'keeps a row with a limit on both sides': {
    model: model(
      'min',
      [
        ['integer', 0, 9, 3],
        ['integer', 0, 9, 1],
      ],
      [
        [5, [1, 1], 6],
        [null, [0, 1], 2],
      ],
    ),
    expected: { optimum: 11, values: [3, 2] },
  },
  'starts columns below zero': {
    model: model(
      'min',
      [
        ['integer', -4, 5, 1],
        ['integer', -2, 2, 1],
      ],
      [[-5, [1, 1], null]],
    ),
    expected: { optimum: -5 },
  },
  'starts columns above zero': {
    model: model(
      'min',
      [
        ['integer', 2, 5, 1],
        ['integer', 3, 9, 2],
      ],
      [[null, [1, 1], 12]],
    ),
    expected: { optimum: 8, values: [2, 3] },
  },
  'leaves a fixed column where it is': {
    model: model('max', [['binary', 1, 1, -5], bit(3)], [[null, [1, 1], 1]]),
    expected: { optimum: -5, values: [1, 0] },
  },
  'adds up a column named twice in a row': {
    model: {
      ...model('max', [['integer', 0, 9, 1]]),
      rows: [
        {
          name: 'twice',
          terms: [
            { column: 0, coefficient: 2 },
            { column: 0, coefficient: 1 },
          ],
          lower: null,
          upper: 7,
        },
      ],
    },
    expected: { optimum: 2, values: [2] },
  },
  'weighs negative worth and negative coefficients': {
    model: model('max', [bit(5), bit(-2), bit(4)], [[null, [2, -1, 2], 3]]),
    expected: { optimum: 7, values: [1, 1, 1] },
  },
  'gives the empty selection when nothing is worth taking': {
    model: model('max', [bit(-1), bit(-3)], [[null, [1, 1], 1]]),
    expected: { optimum: 0, values: [0, 0] },
  },
  'answers a model without rows': { model: model('max', [bit(2), bit(-1)]), expected: { optimum: 2, values: [1, 0] } },
  'answers a model without columns': { model: model('max', []), expected: { optimum: 0, values: [] } },
  'answers a model that wants nothing': {
    model: model('max', [bit(0), bit(0)], [[1, [1, 1], 1]]),
    expected: { optimum: 0 },
  },
  'says when rows cannot hold together': {
    model: model(
      'max',
      [bit(1), bit(1)],
      [
        [2, [1, 1], null],
        [null, [1, 1], 1],
      ],
    ),
    expected: { status: 'infeasible' },
  },
  'says when only fractions would keep a row': {
    model: model('max', [['integer', 0, 5, 1]], [[3, [2], 3]]),
    expected: { status: 'infeasible' },
  },
  'says when a row that nothing can move is broken': {
    model: model('max', [bit(1)], [[1, [0], null]]),
    expected: { status: 'infeasible' },
  },
  'says when a column has no value left': {
    model: model('max', [['integer', 3, 2, 1]]),
    expected: { status: 'infeasible' },
  },
  'solves fractions too': {
    model: model(
      'max',
      [
        ['continuous', 0, null, 3],
        ['continuous', 0, null, 2],
      ],
      [
        [null, [2, 1], 4],
        [null, [1, 2], 5],
      ],
    ),
    expected: { optimum: 7, values: [1, 2] },
  },
  'mixes whole and fractional columns': {
    model: model(
      'min',
      [
        ['continuous', 0, null, 2],
        ['integer', 0, 10, 3],
      ],
      [[4.5, [1, 1], null]],
    ),
    expected: { optimum: 9 },
  },
  'reads coefficients that are not whole': {
    model: model('max', [bit(0.5), bit(0.25)], [[null, [0.5, 0.75], 1]]),
    expected: { optimum: 0.5, values: [1, 0] },
  },
  'says when a value has no end': {
    model: model('max', [['continuous', 0, null, 1], bit(1)], [[null, [0, 1], 1]]),
    expected: { status: 'unbounded' },
  },
  'is not misled by names': {
    model: model(
      'max',
      [bit(1), bit(2), bit(3), bit(4), bit(5), bit(6)],
      [[null, [1, 1, 1, 1, 1, 1], 4]],
      ['feasible', 'result', 'bounded', 'isIntegral', '__proto__', '7'],
    ),
    expected: { optimum: 18, values: [0, 0, 1, 1, 1, 1] },
  },
  'refuses a number that is none': {
    model: model('max', [bit(1)], [[null, [Number.NaN], 1]]),
    expected: { refusedNaming: 'row r0' },
  },
  'refuses a limit without end': {
    model: model('max', [bit(1)], [[null, [1], Number.POSITIVE_INFINITY]]),
    expected: { refusedNaming: 'row r0' },
  },
  'refuses a column that is not there': {
    model: { ...model('max', [bit(1)]), objective: { sense: 'max', terms: [{ column: 3, coefficient: 1 }] } },
    expected: { refusedNaming: 'position 3' },
  },
  'refuses a name used twice': {
    model: model('max', [bit(1), bit(1)], [], ['same', 'same']),
    expected: { refusedNaming: 'column same' },
  },
  'keeps rows that are equalities, below zero too': {
    model: model(
      'min',
      [
        ['integer', -9, 9, 2],
        ['integer', -9, 9, 3],
        ['integer', -9, 9, 1],
      ],
      [
        [-7, [1, 1, 1], -7],
        [2, [1, -1, 0], 2],
      ],
    ),
    // x = y + 2 and z = -9 - 2y: 2x + 3y + z = 3y - 5, least where z = 9 lets y be -9.
    expected: { optimum: -32, values: [-7, -9, 9] },
  },
  'finds the best over whole columns without end': {
    model: model(
      'max',
      [
        ['integer', 0, null, 1],
        ['integer', 0, null, -1],
      ],
      [[0, [1, -1], 3]],
    ),
    expected: { optimum: 3 },
  },
  'says when a whole value has no end': {
    model: model(
      'max',
      [
        ['integer', 0, null, 2],
        ['integer', 0, null, -1],
      ],
      [[null, [1, -1], 3]],
    ),
    expected: { status: 'unbounded' },
  },
  'tells no answer from no end': {
    model: model(
      'max',
      [['continuous', 0, null, 1], bit(1), bit(1)],
      [
        [null, [0, 1, 1], 1],
        [2, [0, 1, 1], null],
      ],
    ),
    expected: { status: 'infeasible' },
  },
  'says when a row has no value left': {
    model: model('max', [bit(1)], [[2, [1], 1]]),
    expected: { status: 'infeasible' },
  },
  'adds up a year in pence': {
    model: model(
      'max',
      [bit(3), bit(2), bit(2), bit(1)],
      [[null, [104_000_000, 52_000_001, 52_000_000, 51_999_999], 104_000_000]],
    ),
    expected: { optimumOrRefused: 3 },
  },
  'does not round a year in pence into its limit': {
    model: model('max', [bit(9), bit(7), bit(5)], [[null, [60_000_000, 43_999_999, 43_999_999], 103_999_998]]),
    // The first two are one penny over.
    expected: { optimumOrRefused: 12 },
  },
  'is never wrong about large numbers': {
    model: model(
      'max',
      [bit(90_000_000_000), bit(80_000_000_001)],
      [[null, [31_200_000_000, 31_200_000_001], 31_200_000_000]],
    ),
    expected: { optimumOrRefused: 90_000_000_000 },
  },
  'is never wrong about a limit that is tiny beside its coefficients': {
    model: model('max', [['integer', 0, 1, 1]], [[null, [10_000], 0.00001]]),
    expected: { optimumOrRefused: 0 },
  },
};
