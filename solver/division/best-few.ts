// The best few selections, in order, each different from those before.

import type { Engine } from '../engines/engine.js';
import type { Row } from '../model.js';
import { type Division, divideWithin, type NoDivision } from './best.js';
import { differentFrom, signaturesOf } from './different.js';
import { formulate } from './formulate.js';
import { assertSound, type DivisionProblem } from './problem.js';

export interface BestFew {
  /**
   * `optimal`: each answer is proven the best of what the ones before leave, and if there are fewer than asked, no more
   * exist. `infeasible`: there is none at all. Any other status is that of the solve that was not closed.
   */
  readonly status: Division['status'] | NoDivision['status'];
  readonly answers: readonly Division[];
  /** Whether no further answer exists; false is "not asked", or not proven. */
  readonly exhausted: boolean;
  readonly engine: string;
}

/** `count` answers or as many as exist. Throws as `bestDivision` does, and if an answer came twice. */
export function bestDivisions(problem: DivisionProblem, engine: Engine, count: number): BestFew {
  assertSound(problem);
  const answers: Division[] = [];
  const seen = new Set<string>();
  let region = formulate(problem);
  let ceiling: readonly Row[] = [];
  while (answers.length < count) {
    const next = divideWithin(problem, { ...region, rows: [...region.rows, ...ceiling] }, engine);
    if (next.chosen === null) {
      const exhausted = next.status === 'infeasible';
      const status = exhausted && answers.length > 0 ? 'optimal' : next.status;
      return { status, answers, exhausted, engine: engine.name };
    }
    const signatures = JSON.stringify(signaturesOf(problem, next.chosen));
    if (seen.has(signatures)) throw new Error(`${engine.name} gave the same selection twice`);
    seen.add(signatures);
    answers.push(next);
    if (next.status !== 'optimal') return { status: next.status, answers, exhausted: false, engine: engine.name };
    region = differentFrom(problem, region, next.chosen, answers.length);
    ceiling = noBetterThan(problem, next);
  }
  return { status: 'optimal', answers, exhausted: false, engine: engine.name };
}

/** Implied by the proof of the answer before, and stated because it tightens the relaxation: half the time or less. */
const noBetterThan = (problem: DivisionProblem, { stageValues }: Division): readonly Row[] =>
  stageValues.slice(0, 1).map((upper) => ({
    name: 'no better than the answer before',
    terms: problem.options.map(({ values }, column) => ({ column, coefficient: values[0] ?? 0 })),
    lower: null,
    upper,
  }));
