// The tasks that every worker of ours knows, and the types in which they are asked: nothing else crosses.

import { loadHighs } from '../highs/load.js';
import type { SelectionOptions } from '../selection/answer.js';
import { problemOf, type SelectionData, type Taken } from '../selection/problem.js';
import { solveSelection } from '../selection/solve.js';
import { keepWhatIf, type WhatIfTask } from '../what-if/task.js';
import { pack } from './pack.js';
import type { Tasks } from './task.js';

export interface SelectionInput {
  readonly data: SelectionData;
  readonly options: Pick<SelectionOptions, 'engine' | 'nodeLimit' | 'gap'>;
}

/** What is set up once and asked often, by name: what it is opened with, what it is asked, and what it answers. */
export type KeptTable = Readonly<
  Record<string, { readonly base: unknown; readonly question: unknown; readonly answer: unknown }>
>;

/** A task of this kind adds its line here, and its maker below. */
export type KeptTasks = { readonly 'what-if': WhatIfTask };

export const tasks = {
  once: {
    selection: async (input, { timeLimit, now, isCancelled, better }) => {
      const { data, options } = input as SelectionInput;
      const limits = {
        timeLimit,
        now,
        cancelled: isCancelled,
        onBetter: (taken: readonly Taken[]) => better(pack(taken)),
      };
      return solveSelection(problemOf(data), await loadHighs(), { ...options, ...limits });
    },
  },
  kept: { 'what-if': keepWhatIf },
} satisfies Tasks;

export type OnceTask = keyof typeof tasks.once;
