// Every plan there is, by trying: the oracle of small questions, which knows nothing of linear models.

import type { SelectionData, Taken } from '#solver/selection/problem';
import type { WhatIfQuestion } from '#solver/what-if/question';

export interface EveryPlan {
  readonly levels: readonly number[];
  /** All that are best. */
  readonly plans: readonly (readonly Taken[])[];
}

/** Null where no plan keeps everything. */
export function bestOfEvery(
  data: SelectionData,
  { bar = [], force = [], rows = [] }: WhatIfQuestion,
): EveryPlan | null {
  const all = data.columns.flatMap((block, number) =>
    Array.from({ length: block.count }, (_, column) => ({ block: number, column })),
  );
  const isForced = (at: Taken | (typeof all)[number]) =>
    force.some((f) => f.block === at.block && f.column === at.column);
  const upperOf = (at: (typeof all)[number]) =>
    bar.includes(at.block) && !isForced(at) ? 0 : isForced(at) ? 1 : (data.columns[at.block]?.upper?.[at.column] ?? 1);
  const used = new Float64Array(data.rows.upper.length + rows.length);
  const add = (at: (typeof all)[number], times: number) => {
    const block = data.columns[at.block];
    for (let k = block?.starts[at.column] ?? 0; k < (block?.starts[at.column + 1] ?? 0); k++) {
      const row = block?.rows[k] ?? 0;
      used[row] = (used[row] ?? 0) + (block?.coefficients[k] ?? 0) * times;
    }
    rows.forEach(({ terms }, i) => {
      for (const term of terms)
        if (term.block === at.block && term.column === at.column)
          used[data.rows.upper.length + i] = (used[data.rows.upper.length + i] ?? 0) + term.coefficient * times;
    });
  };
  const lower = [...data.rows.lower, ...rows.map((row) => row.lower)];
  const upper = [...data.rows.upper, ...rows.map((row) => row.upper)];
  // Columns that give back come first, so that what is over later stays over.
  const gives = ({ block, column }: (typeof all)[number]) => {
    const of = data.columns[block];
    return of?.coefficients.subarray(of.starts[column], of.starts[column + 1]).some((each) => each < 0) ?? false;
  };
  const order = [...all.filter(gives), ...all.filter((at) => !gives(at))];
  const firstTaking = order.filter(gives).length;
  let best: readonly number[] | null = null;
  let plans: (readonly Taken[])[] = [];
  const chosen: Taken[] = [];
  const visit = (i: number): void => {
    const at = order[i];
    if (at === undefined) {
      if (!used.every((use, row) => use >= (lower[row] ?? 0) && use <= (upper[row] ?? 0))) return;
      const levels = worthOf(data, chosen);
      const step = best === null ? 1 : compare(levels, best);
      if (step > 0) [best, plans] = [levels, []];
      if (step >= 0) plans.push([...chosen]);
      return;
    }
    for (let times = isForced(at) ? 1 : 0; times <= upperOf(at); times++) {
      if (times > 0) {
        add(at, times);
        chosen.push({ ...at, times });
      }
      if (i < firstTaking || used.every((use, row) => use <= (upper[row] ?? 0))) visit(i + 1);
      if (times > 0) {
        add(at, -times);
        chosen.pop();
      }
    }
  };
  visit(0);
  return best === null ? null : { levels: best, plans };
}

const worthOf = (data: SelectionData, taken: readonly Taken[]): readonly number[] =>
  data.levels.map((_, level) =>
    taken.reduce((sum, at) => sum + at.times * (data.columns[at.block]?.values[level]?.[at.column] ?? 0), 0),
  );

function compare(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((each, i) => each !== b[i]);
  return level < 0 ? 0 : (a[level] ?? 0) - (b[level] ?? 0);
}
