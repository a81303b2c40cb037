// Selections whose best can be said: levels in order, limits that stop the work, and what is claimed then.

import { describe, expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import type { SelectionAnswer, SelectionOptions } from '#solver/selection/answer';
import { checkSelection } from '#solver/selection/check';
import { onThisThread } from '#solver/selection/here';
import { problemOf, type SelectionData, type Taken } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { instance } from './instances.js';
import { selection } from './small-selections.js';

const highs = await loadHighs();
const none = Number.NEGATIVE_INFINITY;

const solved = (data: SelectionData, options: SelectionOptions = {}): SelectionAnswer => {
  const answer = solveSelection(problemOf(data), highs, options);
  if (answer.taken === null) throw new Error(answer.status);
  expect(checkSelection(problemOf(data), answer).faults).toEqual([]);
  return answer;
};

const values = ({ levels }: SelectionAnswer) => levels.map(({ value }) => value);
const engines = [{ engine: 'highs' }, { engine: 'javascript-lp-solver' }] as const;

describe.each(engines)('with $engine', (options) => {
  it('takes two poor columns rather than a rich one that shuts both out, when number counts first', () => {
    const rows = [
      [none, 1],
      [none, 1],
    ] as const;
    const columns = [
      [{ worth: [1, 9000], uses: { 0: 1, 1: 1 } }],
      [{ worth: [1, 100], uses: { 0: 1 } }],
      [{ worth: [1, 200], uses: { 1: 1 } }],
    ];
    expect(values(solved(selection(['placed', 'points'], rows, columns), options))).toEqual([2, 300]);
  });

  it('does not buy a unit of the first level with any amount of the second, nor the other way round', () => {
    const data = selection(
      ['first', 'second'],
      [[none, 1]],
      [[{ worth: [1, -2_000_000_000], uses: { 0: 1 } }], [{ worth: [0, 5], uses: { 0: 1 } }]],
    );
    expect(values(solved(data, { engine: 'highs' }))).toEqual([1, -2_000_000_000]);
  });

  it('spends over a budget no more than the first level needs', () => {
    const data = selection(
      ['placed', 'overspend', 'points'],
      [
        [none, 1],
        [none, 500],
      ],
      [
        [
          { worth: [1, 0, 900], uses: { 0: 1, 1: 900 } },
          { worth: [1, 0, 100], uses: { 0: 1, 1: 620 } },
        ],
        [{ worth: [0, -1, 0], uses: { 1: -1 }, upper: 100_000 }],
      ],
    );
    const answer = solved(data, options);
    expect(values(answer)).toEqual([1, -120, 100]);
    expect(answer.taken).toContainEqual({ block: 1, column: 0, times: 120 });
  });

  it('meets a quota that is worth nothing', () => {
    const data = selection(
      ['points'],
      [
        [none, 1],
        [1, Number.POSITIVE_INFINITY],
      ],
      [
        [
          { worth: [50], uses: { 0: 1 } },
          { worth: [-3], uses: { 0: 1, 1: 1 } },
        ],
      ],
    );
    expect(values(solved(data, options))).toEqual([-3]);
  });

  it('says infeasible where quotas cannot be met together', () => {
    const data = selection(
      ['points'],
      [
        [none, 1],
        [1, Number.POSITIVE_INFINITY],
        [1, Number.POSITIVE_INFINITY],
      ],
      [
        [
          { worth: [5], uses: { 0: 1, 1: 1 } },
          { worth: [5], uses: { 0: 1, 2: 1 } },
        ],
      ],
    );
    expect(solveSelection(problemOf(data), highs, options).status).toBe('infeasible');
  });
});

it('answers where nothing is to choose, and where no row can be broken', () => {
  expect(values(solved(selection(['placed'], [], [])))).toEqual([0]);
  expect(solveSelection(problemOf(selection(['placed'], [[1, 2]], [[]])), highs).status).toBe('infeasible');
  const free = selection(
    ['points'],
    [[none, 9]],
    [[{ worth: [4], uses: { 0: 1 }, upper: 3 }], [{ worth: [-1], uses: {} }]],
  );
  expect(values(solved(free))).toEqual([12]);
});

it('leaves out a column that no row has room for, alone or not', () => {
  const data = selection(
    ['points'],
    [[none, 2]],
    [[{ worth: [900], uses: { 0: 3 } }], [{ worth: [1], uses: { 0: 2 } }]],
  );
  expect(solved(data).taken).toEqual([{ block: 1, column: 0, times: 1 }]);
});

it('solves parts that share no row apart', () => {
  const pair = (row: number) => [{ worth: [2], uses: { [row]: 1 } }];
  const rows = [0, 1, 2].map(() => [none, 1] as const);
  const answer = solved(selection(['points'], rows, [pair(0), pair(0), pair(1), pair(1), pair(2), pair(2)]));
  expect(answer.effort.components).toBe(3);
  expect(values(answer)).toEqual([6]);
});

it('refuses a problem that is not well made, naming the block', () => {
  const beyond = selection(['points'], [[none, 1]], [[{ worth: [1], uses: { 4: 1 } }]]);
  expect(() => solveSelection(problemOf(beyond), highs)).toThrow('Block 0: no row 4');
});

describe('where a limit comes first', () => {
  const problem = instance({ requests: 40, homes: 150, placesPerChild: 0.8, seed: 5 });
  const best = solveSelection(problem, highs);
  if (best.taken === null) throw new Error(best.status);

  it('keeps bounds that hold after one node, and claims no more', () => {
    const answer = solveSelection(problem, highs, { nodeLimit: 0 });
    if (answer.taken === null) throw new Error(answer.status);
    expect(checkSelection(problem, answer).faults).toEqual([]);
    answer.levels.forEach(({ value, bound, closedBy }, i) => {
      const sameBefore = answer.levels.slice(0, i).every((level, k) => level.value === best.levels[k]?.value);
      if (sameBefore) expect(value).toBeLessThanOrEqual(best.levels[i]?.value ?? 0);
      if (sameBefore && bound !== null) expect(bound).toBeGreaterThanOrEqual(best.levels[i]?.value ?? 0);
      if (answer.status === 'optimal') expect(closedBy).not.toBe('none');
    });
  });

  it('gives what it has when time is up, in whole and with the reason', () => {
    let ticks = 0;
    const answer = solveSelection(problem, highs, { timeLimit: 3, now: () => ticks++ });
    expect(answer.status).toBe('stopped-early');
    expect(answer.reason).toBe('time-limit');
    if (answer.taken !== null) expect(checkSelection(problem, answer).faults).toEqual([]);
  });

  it('tells of better selections as they come, each of which holds and none worse than the one before', () => {
    const told: (readonly Taken[])[] = [];
    solveSelection(problem, highs, { onBetter: (taken) => told.push(taken) });
    const worth = told.map((taken) =>
      problem.levels.map((_, level) =>
        taken.reduce((sum, { block, column }) => sum + (problem.columnsOf(block).values[level]?.[column] ?? 0), 0),
      ),
    );
    expect(worth.length).toBeGreaterThan(0);
    expect(worth.at(-1)).toEqual(best.levels.map(({ value }) => value));
    worth.slice(1).forEach((now, i) => {
      const at = now.findIndex((value, level) => value !== worth[i]?.[level]);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(now[at]).toBeGreaterThan(worth[i]?.[at] ?? 0);
    });
  });

  it('stays within the gap asked for, and says so unless it came nearer', () => {
    const answer = solveSelection(problem, highs, { gap: 0.05 });
    if (answer.taken === null) throw new Error(answer.status);
    expect(['within-gap', 'optimal']).toContain(answer.status);
    expect(checkSelection(problem, answer).faults).toEqual([]);
    for (const { value, bound } of answer.levels)
      expect(value).toBeGreaterThanOrEqual(0.95 * (bound ?? Number.NaN) - 1);
  });

  it('answers a request cancelled before it began', async () => {
    const data = { levels: problem.levels, rows: problem.rows, columns: blocksOf() };
    const here = await onThisThread();
    const answer = await here.solve(data, { signal: AbortSignal.abort() });
    expect([answer.status, answer.reason]).toEqual(['stopped-early', 'cancelled']);
  });

  const blocksOf = () => Array.from({ length: problem.blocks }, (_, block) => problem.columnsOf(block));
});
