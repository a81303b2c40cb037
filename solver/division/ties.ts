// Among equally good selections, settles on one that depends only on the order of requests and options.
//
// Rewrites:  the first request gets the earliest listed option that any of the best selections gives it, then the second
//            request of those, and so on; an option always comes before leaving the request uncovered.
// From:      the region of selections that are best in every stage, and one of them.
// To:        for each request in turn, maximise the sum of (n - position) over options that cover it, then fix its option.
//            At most one option covers a request, so the sum is that option's rank, and the last answer is unique.
// Caveat:    names play no part, but two options that differ only in position are told apart by it: give the options in
//            an order that is fair.

import type { Engine } from '../engines/engine.js';
import type { Column, Region } from '../model.js';
import { solveStaged } from '../staged.js';
import type { DivisionOption, DivisionProblem } from './problem.js';

/** Options are the first columns of `within`; `values` is a best answer. Gives back the settled one. */
export function settleTies(
  { requests, options }: DivisionProblem,
  within: Region,
  values: readonly number[],
  engine: Engine,
): readonly number[] {
  let region = within;
  let settled = values;
  for (const request of requests) {
    const open = options.flatMap(({ covers }, j) => {
      const { lower, upper } = region.columns[j] ?? {};
      return covers.includes(request) && lower !== upper ? [j] : [];
    });
    if (open.length === 0) continue;
    if (earliest(open, settled) !== open[0]) {
      const terms = open.map((column) => ({ column, coefficient: options.length - column }));
      const better = solveStaged(region, [{ sense: 'max', terms }], engine);
      if (!('within' in better) || better.status !== 'optimal') return settled;
      settled = better.values;
    }
    region = fixed(region, options, open, earliest(open, settled));
  }
  return settled;
}

const earliest = (positions: readonly number[], values: readonly number[]) => positions.find((j) => values[j] === 1);

/** Takes one option, or none of those open; nothing else may then cover any request of the one taken. */
function fixed(
  region: Region,
  options: readonly DivisionOption[],
  open: readonly number[],
  taken: number | undefined,
): Region {
  const done = new Set(taken === undefined ? [] : options[taken]?.covers);
  const closing = new Set([
    ...open,
    ...options.flatMap(({ covers }, j) => (covers.some((request) => done.has(request)) ? [j] : [])),
  ]);
  const settle = (column: Column, value: 0 | 1): Column => ({ ...column, lower: value, upper: value });
  const columns = region.columns.map((column, j) => (closing.has(j) ? settle(column, j === taken ? 1 : 0) : column));
  return { ...region, columns };
}
