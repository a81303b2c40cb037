// Opens a selection for questions: what is the best of the rest, if this were barred, or taken?

import type { Highs } from 'highs';
import { gather, takenOf } from '../selection/columns.js';
import { problemOf, type SelectionData, type Taken } from '../selection/problem.js';
import { ask, firstOf, positions } from './asked.js';
import { close } from './close.js';
import { type Cut, cutsOf } from './cuts/cuts.js';
import { levelsOf, type Opened } from './opened.js';
import type { BestOfRest, WhatIfLimits, WhatIfOptions, WhatIfQuestion } from './question.js';
import type { Searching } from './search.js';
import { settle } from './settle.js';
import { warm } from './warm.js';
import { weigh } from './weights.js';

export interface WhatIf {
  /**
   * One answer a question. Cuts found for one serve those after it; what was asked before, in another call, changes nothing.
   * Throws only for a question that is not well made.
   */
  readonly ask: (questions: readonly WhatIfQuestion[], limits?: WhatIfLimits) => readonly BestOfRest[];
  readonly dispose: () => void;
}

const NODES = 20_000;

/** Throws only for a problem that is not well made. Dispose of it: it holds a model of the engine. */
export function openWhatIf(data: SelectionData, highs: Highs, options: WhatIfOptions = {}): WhatIf {
  const problem = problemOf(data);
  const columns = gather(problem);
  const first = firstOf(columns, problem.blocks);
  const levels = Math.min(options.levels ?? problem.levels.length, problem.levels.length);
  const weighted = weigh(highs, columns, problem.rows, levels);
  const whole = ask(columns, first, problem.rows, {});
  const model = warm(highs, columns, problem.rows, weighted.worth, cutsOf(columns, problem.rows), whole);
  const opened: Opened = { highs, columns, levels, weighted, model };
  const position = positions(columns, first);
  const timesOf = (taken: readonly Taken[]): Float64Array => {
    const times = new Float64Array(columns.count);
    for (const at of taken) times[position(at)] = at.times;
    return times;
  };

  const answer = (question: WhatIfQuestion, pool: Cut[], limits: Searching): BestOfRest => {
    const asked = ask(columns, first, problem.rows, question);
    const relaxed = model.relax(asked, pool);
    if (relaxed === 'infeasible') return infeasible;
    if (relaxed === null) return notProven;
    const closed = close(opened, asked, relaxed, pool, limits);
    if (closed === 'infeasible') return infeasible;
    if (closed === 'not-proven') return notProven;
    const { near } = question;
    const times = near === undefined ? closed.times : settle(opened, asked, relaxed, closed, timesOf(near), limits);
    if (times === null) return notProven;
    return { status: 'optimal', levels: levelsOf(opened, times), taken: takenOf(columns, times) };
  };

  return {
    ask(questions, { timeLimit = null, now, isCancelled } = {}) {
      const pool: Cut[] = [];
      const until = now === undefined || timeLimit === null ? null : now() + timeLimit;
      return questions.map((question) => {
        const left = until === null || now === undefined ? null : until - now();
        if (isCancelled?.() === true || (left !== null && left <= 0)) return notProven;
        return answer(question, pool, {
          nodeLimit: options.nodeLimit ?? NODES,
          timeLimit: left,
          ...(now === undefined ? {} : { now }),
          ...(isCancelled === undefined ? {} : { cancelled: isCancelled }),
        });
      });
    },
    dispose: model.dispose,
  };
}

const infeasible: BestOfRest = { status: 'infeasible', levels: null, taken: null };
const notProven: BestOfRest = { status: 'not-proven', levels: null, taken: null };
