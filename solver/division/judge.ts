// An independent judge of a selection: recomputes what it covers, uses and is worth from nothing but the problem.

import { type DivisionOption, type DivisionProblem, stageCount } from './problem.js';

export interface DivisionJudgement {
  /** One sentence for each limit broken; empty when the selection stands. */
  readonly breaches: readonly string[];
  /** Exact: added as whole numbers of any size. */
  readonly stageValues: readonly number[];
}

export function judgeDivision(problem: DivisionProblem, chosen: readonly string[]): DivisionJudgement {
  const byId = new Map(problem.options.map((option) => [option.id, option]));
  const options = chosen.flatMap((id) => byId.get(id) ?? []);
  const covered = counts(options.flatMap((option) => option.covers));
  const used = counts(options.flatMap((option) => option.uses));
  const ids = new Set(chosen);
  return {
    breaches: [
      ...chosen.filter((id) => !byId.has(id)).map((id) => `${id} is no option`),
      ...over(counts(chosen)).map((id) => `option ${id} is chosen twice`),
      ...over(covered).map((request) => `request ${request} is covered twice`),
      ...over(used).map((key) => `resource ${key} is used twice`),
      ...(problem.conflicts ?? [])
        .filter(([a, b]) => ids.has(a) && ids.has(b))
        .map(([a, b]) => `${a} conflicts with ${b}`),
      ...(problem.coverAll ? problem.requests : [])
        .filter((request) => !covered.has(request))
        .map((request) => `request ${request} is not covered`),
    ],
    stageValues: Array.from({ length: stageCount(problem) }, (_, stage) => worth(options, stage)),
  };
}

const worth = (options: readonly DivisionOption[], stage: number): number =>
  Number(options.reduce((sum, option) => sum + BigInt(option.values[stage] ?? 0), 0n));

function counts(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

const over = (found: ReadonlyMap<string, number>): readonly string[] =>
  [...found].filter(([, count]) => count > 1).map(([key]) => key);
