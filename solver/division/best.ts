// The best selection: solved stage by stage, ties settled by the order of the options, and judged before it is given.

import type { Engine } from '../engines/engine.js';
import type { Objective, Region } from '../model.js';
import { solveStaged } from '../staged.js';
import { formulate } from './formulate.js';
import { judgeDivision } from './judge.js';
import { assertSound, type DivisionProblem, stageCount } from './problem.js';
import { settleTies } from './ties.js';

export interface Division {
  /** `optimal`: proven over the options given. `stopped-early`: `chosen` stands, but a better one may exist. */
  readonly status: 'optimal' | 'within-gap' | 'stopped-early';
  /** Option ids, in the order the options were given. */
  readonly chosen: readonly string[];
  readonly stageValues: readonly number[];
  /** Per stage, the best that is possible given the stages before; null where that is not proven. */
  readonly stageBounds: readonly (number | null)[];
  /** That of the last stage; null without stages. */
  readonly bound: number | null;
  readonly engine: string;
}

/** `infeasible`: no selection covers every request. Otherwise the engine gave nothing, for the reason it states. */
export interface NoDivision {
  readonly status: 'infeasible' | 'stopped-early' | 'refused';
  readonly chosen: null;
  readonly reason: string | null;
  readonly engine: string;
}

/** Throws for a problem that is written wrongly, and for an answer that fails the check: both are mistakes of ours. */
export function bestDivision(problem: DivisionProblem, engine: Engine): Division | NoDivision {
  assertSound(problem);
  return divideWithin(problem, formulate(problem), engine);
}

/** The same within a smaller region, whose first columns are the options. */
export function divideWithin(problem: DivisionProblem, region: Region, engine: Engine): Division | NoDivision {
  const staged = solveStaged(region, objectives(problem), engine);
  if (!('within' in staged)) {
    if (staged.status === 'unbounded') throw new Error(`${engine.name} called a selection unbounded`);
    const reason = 'reason' in staged ? staged.reason : null;
    return { status: staged.status, chosen: null, reason, engine: engine.name };
  }
  const settled =
    staged.status === 'optimal' ? settleTies(problem, staged.within, staged.values, engine) : staged.values;
  const chosen = problem.options.filter((_, j) => settled[j] === 1).map((option) => option.id);
  const { breaches, stageValues } = judgeDivision(problem, chosen);
  const claimed = staged.stages.map((stage) => stage.value);
  if (breaches.length > 0 || stageValues.some((value, i) => value !== claimed[i])) {
    throw new Error(`${engine.name}: ${[...breaches, `worth ${stageValues}, claimed ${claimed}`].join('; ')}`);
  }
  const stageBounds = staged.stages.map((stage) => stage.bound);
  return {
    status: staged.status,
    chosen,
    stageValues,
    stageBounds,
    bound: stageBounds.at(-1) ?? null,
    engine: engine.name,
  };
}

const objectives = (problem: DivisionProblem): readonly Objective[] =>
  Array.from({ length: stageCount(problem) }, (_, stage) => ({
    sense: 'max',
    terms: problem.options.flatMap(({ values }, column) => {
      const coefficient = values[stage] ?? 0;
      return coefficient === 0 ? [] : [{ column, coefficient }];
    }),
  }));
