// Small random selection problems, full of ties, shared resources and conflicts.

import fc from 'fast-check';
import type { DivisionProblem } from '#solver';

const requests = ['p', 'q', 'r', 's'];

const option = (count: number) =>
  fc.record({
    covers: fc.subarray(requests.slice(0, count), { minLength: 1 }),
    uses: fc.subarray(['u', 'v', 'w', 'x'], { maxLength: 2 }),
    values: fc.tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -9, max: 9 })),
  });

/** `signatures`: none, or each option marked with one of a few. */
export const smallProblem = (signatures: readonly string[] = []): fc.Arbitrary<DivisionProblem> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.record({
        count: fc.constant(count),
        coverAll: fc.boolean(),
        options: fc.array(option(count), { maxLength: 9 }),
        pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 3 }),
        marks: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
      }),
    )
    .map(({ count, coverAll, options, pairs, marks }) => ({
      requests: requests.slice(0, count),
      coverAll,
      options: options.map((given, j) => {
        const signature = signatures[(marks[j] ?? 0) % signatures.length];
        return { id: `o${j}`, ...given, ...(signature === undefined ? {} : { signature }) };
      }),
      conflicts: pairs.flatMap(([a, b]): [string, string][] =>
        a !== b && Math.max(a, b) < options.length ? [[`o${a}`, `o${b}`]] : [],
      ),
    }));
