// Solves objectives in order, each fixed as a row before the next, so that no later gain can buy back an earlier loss.
//
// Rewrites:  best in stage 1, among those best in stage 2, and so on.
// From:      a region and a list of objectives, first counts first.
// To:        one model per stage, with a row "stage i >= its best" (<= for a minimum) for every stage before.
// Caveat:    not one weighted sum: weights large enough to keep the order are beyond what engines compute rightly.

import { judge, valueAt } from './check.js';
import type { Engine, NoAnswer, Refused, Solution, StoppedEarly } from './engines/engine.js';
import type { Objective, Region, Row } from './model.js';

export interface Stage {
  readonly value: number;
  /** The best this stage could be, given the stages before; null when that is not proven, or they are not. */
  readonly bound: number | null;
}

export interface Climbed {
  readonly status: 'optimal' | 'within-gap' | 'stopped-early';
  readonly values: readonly number[];
  readonly stages: readonly Stage[];
  /** The region of answers as good as this one in every stage that was solved. */
  readonly within: Region;
}

export type Staged = Climbed | NoAnswer | Refused | (StoppedEarly & { readonly values: null });

/**
 * A stage that is not closed ends the climb: later stages are then only measured, without a bound.
 * Throws when an engine's answer fails the check, or contradicts an answer it gave before.
 */
export function solveStaged(region: Region, objectives: readonly Objective[], engine: Engine): Staged {
  const stages: Stage[] = [];
  let within = region;
  let values: readonly number[] | null = null;
  let status: Climbed['status'] = 'optimal';
  for (const objective of objectives.length === 0 ? [anything] : objectives) {
    const solution = engine.solve({ ...within, objective });
    const found = checked(solution, within, objective, values, engine.name);
    if (found === null && values === null) return unanswered(solution);
    values = found ?? values ?? [];
    const closed = solution.status === 'optimal' || solution.status === 'within-gap';
    if (solution.status === 'within-gap') status = 'within-gap';
    const value = valueAt(objective.terms, values);
    stages.push({ value, bound: 'bound' in solution ? solution.bound : null });
    within = { ...within, rows: [...within.rows, keep(objective, value, within.rows.length)] };
    if (closed) continue;
    status = 'stopped-early';
    break;
  }
  const reached = values ?? [];
  const measured = objectives.map(({ terms }, i) => stages[i] ?? { value: valueAt(terms, reached), bound: null });
  return { status, values: reached, stages: measured, within };
}

const anything: Objective = { sense: 'max', terms: [] };

const keep = ({ sense, terms }: Objective, value: number, ordinal: number): Row => ({
  name: `stage, row ${ordinal + 1}`,
  terms,
  lower: sense === 'max' ? value : null,
  upper: sense === 'min' ? value : null,
});

/** The answer's values, or null when it has none, or none as good as those before. */
function checked(
  solution: Solution,
  region: Region,
  objective: Objective,
  before: readonly number[] | null,
  name: string,
): readonly number[] | null {
  if (solution.status === 'infeasible' && before !== null) throw new Error(`${name} denied an answer it had given`);
  if (!('values' in solution) || solution.values === null) return null;
  const breach = judge({ ...region, objective }, solution.values).breaches[0];
  if (breach !== undefined) throw new Error(`${name} broke ${breach.where} (${breach.kind}: ${breach.found})`);
  if (before === null) return solution.values;
  const gain = valueAt(objective.terms, solution.values) - valueAt(objective.terms, before);
  if ((objective.sense === 'max' ? gain : -gain) >= 0) return solution.values;
  if (solution.status === 'optimal') throw new Error(`${name} called optimal what is worse than its last answer`);
  return before;
}

function unanswered(solution: Solution): Staged {
  if (solution.status === 'stopped-early') return { ...solution, values: null };
  if ('values' in solution) throw new Error('An answer with values is not unanswered');
  return solution;
}
