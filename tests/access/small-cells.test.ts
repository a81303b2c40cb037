// Counts where several read: no small one, and none that subtraction gives away.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NEAREST, SMALLEST, withoutSmallCells } from '#src/access/index';

it.each<[number, readonly number[], readonly (number | null)[]]>([
  [4, [4, 0], [null, null, null]],
  [5, [5, 0], [5, 5, null]],
  // 24 of 26 would tell of the two that are not.
  [26, [24], [25, null]],
  [26, [21], [25, 20]],
  // Room for one, two and three siblings: the difference of two of them is a cell as well.
  [40, [30, 28, 20], [40, 30, null, 20]],
  [40, [30, 4, 1], [40, 30, null, null]],
])('of %i, %j is shown as %j', (total, parts, shown) => expect(withoutSmallCells(total, parts)).toEqual(shown));

const cells = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }))
  .map(([total, shares]) => [total, shares.map((share) => Math.round(total * share))] as const);

it('shows nothing small, and no two whose true difference is small', () => {
  fc.assert(
    fc.property(cells, ([total, parts]) => {
      const safe = withoutSmallCells(total, parts);
      const shown = [total, ...parts].filter((_, i) => safe[i] !== null);
      for (const n of shown) expect(n).toBeGreaterThanOrEqual(SMALLEST);
      for (const a of shown)
        for (const b of shown) expect(a === b || Math.abs(a - b) >= SMALLEST, `${a} and ${b}`).toBe(true);
    }),
    { seed: 204, numRuns: 500 },
  );
});

it('rounds, so that one home more or less is mostly not seen, and never as one', () => {
  fc.assert(
    fc.property(fc.integer({ min: SMALLEST, max: 300 }), (total) => {
      const [today, tomorrow] = [total, total + 1].map((n) => withoutSmallCells(n, [])[0] ?? 0);
      expect([0, NEAREST]).toContain(Math.abs((tomorrow ?? 0) - (today ?? 0)));
    }),
    { seed: 204, numRuns: 200 },
  );
});
