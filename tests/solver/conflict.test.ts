// Smallest conflicts against brute force, the judge of conflicts, and engines that give up or err.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  bruteForce,
  type Engine,
  javascriptLpSolver,
  judgeConflict,
  minimalSets,
  type Solution,
  smallestConflict,
} from '#solver';

const engine = javascriptLpSolver();

/** The first, by its limits in order, of all smallest sets that hit every set. */
function byTryingAll(sets: readonly (readonly number[])[], limits: number): readonly number[] {
  let best: readonly number[] | null = null;
  for (let mask = 0; mask < 2 ** limits; mask += 1) {
    const chosen = Array.from({ length: limits }, (_, i) => i).filter((i) => Math.floor(mask / 2 ** i) % 2 === 1);
    if (!sets.every((set) => set.some((each) => chosen.includes(each)))) continue;
    if (best === null || chosen.length < best.length || (chosen.length === best.length && isFirst(chosen, best)))
      best = chosen;
  }
  return best ?? [];
}
const isFirst = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
};

const LIMITS = 9;
const someSets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: LIMITS - 1 }), { minLength: 1, maxLength: 5 }), {
  maxLength: 14,
});

describe('a smallest conflict', () => {
  it('is one limit where every option breaks it', () => {
    expect(smallestConflict([[2, 0], [2], [2, 4]], engine)).toMatchObject({ status: 'optimal', limits: [2], bound: 1 });
  });

  it('is the earlier of two that are as small', () => {
    expect(
      smallestConflict(
        [
          [0, 1],
          [1, 0],
        ],
        engine,
      ),
    ).toMatchObject({ limits: [0] });
    expect(smallestConflict([[0, 3], [3, 1], [4]], engine)).toMatchObject({ limits: [3, 4] });
  });

  it('is found where taking the most broken limit first is not best', () => {
    // Most break 0, and it would still leave one of each half.
    const sets = [
      [0, 1, 3],
      [0, 1, 4],
      [1, 5],
      [0, 2, 6],
      [0, 2, 7],
      [2, 8],
    ];
    expect(smallestConflict(sets, engine)).toMatchObject({ status: 'optimal', limits: [1, 2] });
  });

  it('is empty where there is no option, and none where one option breaks nothing', () => {
    expect(smallestConflict([], engine)).toMatchObject({ status: 'optimal', limits: [], bound: 0 });
    expect(smallestConflict([[1], []], engine)).toEqual({ status: 'none' });
  });

  test('agrees with trying all, on 600 problems, whatever the order of the options', () => {
    let solved = 0;
    fc.assert(
      fc.property(someSets, (sets) => {
        const answer = smallestConflict(sets, engine);
        const limits = byTryingAll(sets, LIMITS);
        expect(answer).toMatchObject({ status: 'optimal', limits, bound: limits.length });
        expect(judgeConflict(sets, limits)).toEqual([]);
        expect(smallestConflict([...sets].reverse(), engine)).toEqual(answer);
        solved += limits.length > 1 ? 1 : 0;
      }),
      { numRuns: 600, seed: 20_261_121 },
    );
    expect(solved).toBeGreaterThan(300);
  });

  test('the engines agree where neither the greedy rule nor disjoint sets prove it', () => {
    // Every pair of five limits: no two pairs more than two apart, and four limits are needed.
    const pairs = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => [a, b]));
    for (const each of [engine, bruteForce()])
      expect(smallestConflict(pairs, each)).toMatchObject({ status: 'optimal', limits: [0, 1, 2, 3], bound: 4 });
  });
});

describe('the judge of conflicts', () => {
  it('names an option that is not stopped, and a limit that nobody needs', () => {
    expect(judgeConflict([[0], [1, 2]], [0])).toEqual(['option 1 breaks none of the limits']);
    expect(judgeConflict([[0], [0, 2]], [0, 2])).toEqual(['limit 2 is needed by no option']);
  });

  it('passes a set that is not the smallest, as long as each limit of it is needed', () => {
    expect(
      judgeConflict(
        [
          [0, 1],
          [0, 2],
        ],
        [1, 2],
      ),
    ).toEqual([]);
  });
});

describe('an engine that does not finish', () => {
  const pairs = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => [a, b]));
  const saying = (solution: Solution): Engine => ({ name: 'tired', solve: () => solution });

  it('leaves a conflict that stands, and is not called smallest', () => {
    const tired = saying({ status: 'refused', reason: 'too large', rows: 10, columns: 5 });
    const answer = smallestConflict(pairs, tired);
    expect(answer).toMatchObject({ status: 'stopped-early', bound: 2, engine: 'tired' });
    expect(judgeConflict(pairs, answer.status === 'none' ? [] : answer.limits)).toEqual([]);
  });

  it('is not believed when its last point breaks a row', () => {
    const values = [1, 0, 0, 0, 0];
    const wrong = saying({ status: 'optimal', values, objective: 1, bound: 1 });
    expect(() => smallestConflict(pairs, wrong)).toThrow('tired: option');
  });
});

test('only sets that hold no other are kept, each once', () => {
  expect(
    minimalSets([
      [3, 1],
      [1, 3, 2],
      [2, 2],
      [1, 3],
    ]),
  ).toEqual([[2], [1, 3]]);
});
