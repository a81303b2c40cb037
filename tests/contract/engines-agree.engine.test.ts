// The engines played against each other on small random whole-number models: same status, same optimum, all judged.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Engine, judge, type Model } from '#solver';
import { bruteForce } from '#solver/engines/brute-force';
import { highsEngine } from '#solver/engines/highs';
import { javascriptLpSolver } from '#solver/engines/javascript-lp-solver';
import { loadHighs } from '#solver/highs/load';

const small = fc.integer({ min: -4, max: 6 });
const limit = fc.option(fc.integer({ min: -6, max: 12 }));

const smallModel: fc.Arbitrary<Model> = fc
  .record({ columns: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ min: 0, max: 5 }) })
  .chain((size) => {
    const terms = fc
      .array(small, { minLength: size.columns, maxLength: size.columns })
      .map((coefficients) => coefficients.map((coefficient, column) => ({ column, coefficient })));
    const bounds = fc.record({ lower: fc.integer({ min: -2, max: 1 }), range: fc.integer({ min: 0, max: 3 }) });
    return fc.record({
      columns: fc
        .array(bounds, { minLength: size.columns, maxLength: size.columns })
        .map((all) =>
          all.map(({ lower, range }, j) => ({ name: `c${j}`, kind: 'integer' as const, lower, upper: lower + range })),
        ),
      rows: fc
        .array(fc.record({ terms, lower: limit, upper: limit }), { minLength: size.rows, maxLength: size.rows })
        .map((all) => all.map((row, i) => ({ name: `r${i}`, ...row }))),
      objective: fc.record({ sense: fc.constantFrom('max' as const, 'min' as const), terms }),
    });
  });

const highs = await loadHighs();
const engines: Readonly<Record<string, Engine>> = {
  'javascript-lp-solver': javascriptLpSolver(),
  'HiGHS with presolve': highsEngine(highs, { presolve: 'on' }),
  'HiGHS without presolve': highsEngine(highs, { presolve: 'off' }),
};

test('on 2,000 models they say what brute force says, and the judge agrees with all', () => {
  const seen = { optimal: 0, infeasible: 0 };
  fc.assert(
    fc.property(smallModel, (model) => {
      const truth = bruteForce().solve(model);
      if (truth.status !== 'optimal' && truth.status !== 'infeasible')
        throw new Error('brute force has not settled it');
      seen[truth.status] += 1;
      for (const [name, engine] of Object.entries(engines)) {
        const found = engine.solve(model);
        expect(found.status, name).toBe(truth.status);
        if (truth.status !== 'optimal' || found.status !== 'optimal') continue;
        expect(found.objective, name).toBe(truth.objective);
        expect(found.bound, name).toBe(truth.objective);
        expect(judge(model, found.values), name).toEqual({ breaches: [], objective: truth.objective, exact: true });
      }
    }),
    { numRuns: 2000, seed: 4_711 },
  );
  expect(Math.min(...Object.values(seen)), 'both kinds of answer were met').toBeGreaterThan(300);
});
