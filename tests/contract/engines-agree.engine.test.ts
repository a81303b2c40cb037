// The engines played against each other on small random whole-number models: same status, same optimum, all judged.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForce, javascriptLpSolver, judge, type Model } from '#solver';

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

test('on 1,500 models they agree, and the judge agrees with both', () => {
  const seen = { optimal: 0, infeasible: 0 };
  fc.assert(
    fc.property(smallModel, (model) => {
      const truth = bruteForce().solve(model);
      const found = javascriptLpSolver().solve(model);
      expect(found.status).toBe(truth.status);
      if (truth.status !== 'optimal' || found.status !== 'optimal') {
        seen.infeasible += 1;
      } else {
        seen.optimal += 1;
        expect(found.objective).toBe(truth.objective);
        expect(judge(model, found.values)).toEqual({ breaches: [], objective: truth.objective, exact: true });
        expect(judge(model, truth.values)).toEqual({ breaches: [], objective: truth.objective, exact: true });
      }
    }),
    { numRuns: 1500, seed: 4_711 },
  );
  expect(Math.min(...Object.values(seen)), 'both kinds of answer were met').toBeGreaterThan(200);
});
