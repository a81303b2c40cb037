// Every selection of a small problem in order, best first, found by trying all sets: shares no code with the solver.

import type { DivisionOption, DivisionProblem } from '#solver';

/** Chosen ids in the order of the options; ties as promised: the first request's option as early as possible, and so on. */
export function allSelections(problem: DivisionProblem): readonly (readonly string[])[] {
  const { options } = problem;
  const found: DivisionOption[][] = [];
  for (let mask = 0; mask < 2 ** options.length; mask += 1) {
    const chosen = options.filter((_, j) => Math.floor(mask / 2 ** j) % 2 === 1);
    if (stands(problem, chosen)) found.push(chosen);
  }
  return found
    .map((chosen) => ({ chosen, key: sortKey(problem, chosen) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ chosen }) => chosen.map((option) => option.id));
}

export function valuesOf(problem: DivisionProblem, chosen: readonly string[]): readonly number[] {
  const options = problem.options.filter((option) => chosen.includes(option.id));
  return (problem.options[0]?.values ?? []).map((_, k) => options.reduce((sum, o) => sum + (o.values[k] ?? 0), 0));
}

function stands({ requests, conflicts, coverAll }: DivisionProblem, chosen: readonly DivisionOption[]): boolean {
  const covered = chosen.flatMap((option) => option.covers);
  const used = chosen.flatMap((option) => option.uses);
  const ids = chosen.map((option) => option.id);
  return (
    new Set(covered).size === covered.length &&
    new Set(used).size === used.length &&
    (conflicts ?? []).every(([a, b]) => !(ids.includes(a) && ids.includes(b))) &&
    (!coverAll || covered.length === requests.length)
  );
}

function sortKey(problem: DivisionProblem, chosen: readonly DivisionOption[]): readonly number[] {
  const worst = valuesOf(
    problem,
    chosen.map((option) => option.id),
  ).map((value) => -value);
  const places = problem.requests.map((request) => {
    const option = chosen.find(({ covers }) => covers.includes(request));
    return option === undefined ? problem.options.length : problem.options.indexOf(option);
  });
  return [...worst, ...places];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
