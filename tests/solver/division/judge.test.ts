// The judge of selections turns down every tampered answer, with a sentence for each limit broken.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DivisionProblem, judgeDivision } from '#solver';
import { allSelections, valuesOf } from './oracle.js';
import { smallProblem } from './small-problems.js';

const problem: DivisionProblem = {
  requests: ['p', 'q'],
  coverAll: true,
  conflicts: [['p at u', 'q at v']],
  options: [
    { id: 'p at u', covers: ['p'], uses: ['u'], values: [1, 5] },
    { id: 'q at u', covers: ['q'], uses: ['u'], values: [2, 4] },
    { id: 'q at v', covers: ['q'], uses: ['v'], values: [3, 3] },
    { id: 'q at w', covers: ['q'], uses: ['w'], values: [0, 2] },
    { id: 'both at v', covers: ['p', 'q'], uses: ['v'], values: [9, 1] },
  ],
};

test('a selection that stands is worth the sum of its options, stage by stage', () => {
  expect(judgeDivision(problem, ['p at u', 'q at w'])).toEqual({ breaches: [], stageValues: [1, 7] });
});

test.each([
  [['p at u'], 'request q is not covered'],
  [['p at u', 'q at u'], 'resource u is used twice'],
  [['p at u', 'q at v'], 'p at u conflicts with q at v'],
  [['p at u', 'both at v'], 'request p is covered twice'],
  [['both at v', 'both at v'], 'option both at v is chosen twice'],
  [['both at v', 'nowhere'], 'nowhere is no option'],
])('%j: %s', (chosen, breach) => {
  expect(judgeDivision(problem, chosen).breaches).toContain(breach);
});

test('of all sets of options it passes those that stand, and no others, on 200 problems', () => {
  fc.assert(
    fc.property(smallProblem(), (small) => {
      const standing = new Set(allSelections(small).map((chosen) => chosen.join()));
      for (let mask = 0; mask < 2 ** Math.min(6, small.options.length); mask += 1) {
        const chosen = small.options.filter((_, j) => Math.floor(mask / 2 ** j) % 2 === 1).map((option) => option.id);
        const { breaches, stageValues } = judgeDivision(small, chosen);
        expect(breaches.length === 0).toBe(standing.has(chosen.join()));
        expect(stageValues).toEqual(valuesOf(small, chosen));
      }
    }),
    { numRuns: 200, seed: 20_265 },
  );
});
