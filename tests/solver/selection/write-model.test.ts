// Model files of a selection: read back by HiGHS as text, each level's optimum is what our answer says, negated.

import { expect, it } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import type { SelectionAnswer } from '#solver/selection/answer';
import { problemOf, type SelectionProblem } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { modelParts, writeModels } from '#solver/selection/write-model';
import { instance } from './instances.js';
import { selection } from './small-selections.js';

const highs = await loadHighs();

function solved(problem: SelectionProblem): SelectionAnswer {
  const answer = solveSelection(problem, highs);
  if (answer.taken === null || answer.status !== 'optimal') throw new Error(`not solved: ${answer.status}`);
  return answer;
}

const leastOf = (data: string): number | string =>
  highs.withModel({ format: 'mps', data }, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0 });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return `status ${model.getModelStatus()}`;
    return Math.round(model.getObjectiveValue()) + 0;
  });

const expectedIn = (text: string): number => Number(/^\* Expected optimum: (-?\d+)$/m.exec(text)?.[1]);

const kinds: Readonly<Record<string, SelectionProblem>> = {
  'scarce places': instance({ requests: 12, homes: 40, placesPerChild: 0.6, seed: 3 }),
  'plenty of places': instance({ requests: 8, homes: 30, placesPerChild: 10, seed: 4 }),
  'a budget': instance({
    requests: 8,
    homes: 30,
    placesPerChild: 1.2,
    seed: 5,
    budget: 600,
    levels: ['placed', 'pairs', 'overspend', 'points'],
  }),
  'rows of every kind': problemOf(
    selection(
      ['first', 'second, with\na break'],
      [
        [2, 2],
        [1, 4],
        [-3, Number.POSITIVE_INFINITY],
        [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        [Number.NEGATIVE_INFINITY, 0],
      ],
      [
        [
          { worth: [1, 5], uses: { 0: 1, 1: 2, 3: 7 } },
          { worth: [1, -2], uses: { 0: 1, 2: -2 }, upper: 3 },
          { worth: [9, 9], uses: { 4: 1 }, upper: 4 },
        ],
        [],
        [
          { worth: [-1, 3], uses: { 1: 1 }, upper: 2 },
          { worth: [50, 0], uses: {}, upper: 0 },
        ],
      ],
    ),
  ),
};

it.each(Object.entries(kinds))('%s: each level read back has the optimum that its header says', (_, problem) => {
  const answer = solved(problem);
  const files = writeModels(problem, answer);
  expect(files.length).toBe(problem.levels.length);
  for (const [level, { text }] of files.entries()) {
    const value = 0 - (answer.levels[level]?.value ?? Number.NaN);
    expect(expectedIn(text)).toBe(value);
    expect(leastOf(text)).toBe(value);
  }
});

it('holds every column and every row, once, by stable names', () => {
  const problem = instance({ requests: 6, homes: 20, placesPerChild: 1.2, seed: 6 });
  const text = writeModels(problem, solved(problem))[2]?.text ?? '';
  const columns = Array.from({ length: problem.blocks }, (_, b) =>
    Array.from({ length: problem.columnsOf(b).count }, (_, j) => ` UP BND c${b}_${j} 1`),
  ).flat();
  expect(text.split('\n').filter((line) => line.startsWith(' UP '))).toEqual(columns);
  expect(text.split('\n').filter((line) => / [LGE] r/.test(line)).length).toBe(problem.rows.upper.length);
  expect(text).toMatch(/^ G level_1\n G level_2\nCOLUMNS$/m);
});

it('a level whose earlier level is not held could do better: the rows are what ties them', () => {
  const problem = instance({ requests: 12, homes: 40, placesPerChild: 0.6, seed: 3 });
  const text = writeModels(problem, solved(problem))[2]?.text ?? '';
  const without = text.replaceAll(/^.* level_\d.*\n/gm, '');
  expect(leastOf(without)).toBeLessThan(expectedIn(text));
});

it('files are named by level, in plain letters', () => {
  const problem = kinds['rows of every kind'];
  if (problem === undefined) throw new Error('no such kind');
  const files = writeModels(problem, solved(problem));
  expect(files.map(({ name }) => name)).toEqual(['level-1-first.mps', 'level-2-second-with-a-break.mps']);
  expect(files[1]?.text).toMatch(/^\* Level 2 of 2: second, with a break\n/);
});

it('what is not proved is not said to be the optimum', () => {
  const problem = instance({ requests: 6, homes: 20, placesPerChild: 1.2, seed: 6 });
  const answer = solved(problem);
  const levels = answer.levels.map((level) => ({ ...level, value: 3, bound: 5, closedBy: 'none' as const }));
  const text = [...modelParts(problem, { ...answer, levels }, 0)].join('');
  expect(text).toContain('* Expected optimum: none\n* Status: not proved: the least is at most -3, and at least -5\n');
  const open = levels.map((level) => ({ ...level, bound: null }));
  expect([...modelParts(problem, { ...answer, levels: open }, 0)].join('')).toContain('no bound is known');
});

it('an answer of another problem is refused', () => {
  const problem = instance({ requests: 4, homes: 10, placesPerChild: 1.2, seed: 6 });
  expect(() => writeModels({ ...problem, levels: [...problem.levels, 'more'] }, solved(problem))).toThrow(/levels/);
});
