// Each answer from a warm model is what a solve from nothing gives: at every level, whatever was asked before.

import { describe, expect, test } from 'vitest';
import { loadHighs } from '#solver/highs/load';
import { problemOf, type SelectionData, type Taken } from '#solver/selection/problem';
import { solveSelection } from '#solver/selection/solve';
import { openWhatIf } from '#solver/what-if/open';
import type { BestOfRest, WhatIfQuestion } from '#solver/what-if/question';
import { bestOfEvery } from './every-plan.js';
import { asProblem, smallQuestion, smallSelection } from './small.js';

const highs = await loadHighs();
const questionsEach = 4;

const withWhatIf = <T>(data: SelectionData, use: (ask: ReturnType<typeof openWhatIf>['ask']) => T): T => {
  const whatIf = openWhatIf(data, highs);
  try {
    return use(whatIf.ask);
  } finally {
    whatIf.dispose();
  }
};

const fromScratch = (data: SelectionData, question: WhatIfQuestion): readonly number[] | 'infeasible' => {
  const answer = solveSelection(problemOf(asProblem(data, question)), highs, { engine: 'highs' });
  if (answer.status === 'infeasible') return 'infeasible';
  expect(answer.status).toBe('optimal');
  return answer.taken === null ? 'infeasible' : answer.levels.map(({ value }) => value);
};

const told = (answer: BestOfRest | undefined) => (answer?.status === 'optimal' ? answer.levels : answer?.status);

describe('the best of the rest', () => {
  test('is that of a solve from nothing, in 200 questions of selections of chance', () => {
    for (let seed = 0; seed < 50; seed++) {
      const data = smallSelection(seed, { blocks: 4 + (seed % 9), homes: 3 + (seed % 6) });
      const questions = Array.from({ length: questionsEach }, (_, i) => smallQuestion(seed * 31 + i, data));
      const answers = withWhatIf(data, (ask) => ask(questions));
      questions.forEach((question, i) => {
        expect({ seed, i, levels: told(answers[i]) }).toEqual({ seed, i, levels: fromScratch(data, question) });
      });
    }
  });

  test('is the same in any order, alone or together, settled to the same plan', () => {
    for (let seed = 200; seed < 240; seed++) {
      const data = smallSelection(seed, { blocks: 8, homes: 5 });
      const [base] = withWhatIf(data, (ask) => ask([{ near: [] }]));
      const near = base?.taken ?? [];
      const questions = Array.from({ length: questionsEach }, (_, i) => ({
        ...smallQuestion(seed * 31 + i, data),
        near,
      }));
      const [forward, backward, alone] = withWhatIf(data, (ask) => [
        ask(questions),
        [...ask([...questions].reverse())].reverse(),
        questions.flatMap((question) => ask([question])),
      ]);
      expect(backward).toEqual(forward);
      expect(alone).toEqual(forward);
    }
  });

  test('is the best of every plan there is, and of those the one that changes least', () => {
    let chosen = 0;
    for (let seed = 300; seed < 360; seed++) {
      const data = smallSelection(seed, { blocks: 3, homes: 2 + (seed % 2), coarse: true });
      const near = bestOfEvery(data, {})?.plans[0] ?? [];
      const question = smallQuestion(seed, data);
      const every = bestOfEvery(data, question);
      const [answer] = withWhatIf(data, (ask) => ask([{ ...question, near }]));
      expect({ seed, levels: told(answer) }).toEqual({ seed, levels: every?.levels ?? 'infeasible' });
      if (answer?.status !== 'optimal' || every === null) continue;
      const most = Math.max(...every.plans.map((plan) => inBoth(plan, near)));
      expect({ seed, kept: inBoth(answer.taken, near) }).toEqual({ seed, kept: most });
      if (every.plans.some((plan) => inBoth(plan, near) < most)) chosen += 1;
    }
    expect(chosen).toBeGreaterThan(5);
  });
});

const inBoth = (plan: readonly Taken[], near: readonly Taken[]): number =>
  plan.filter((at) => near.some(({ block, column }) => block === at.block && column === at.column)).length;
