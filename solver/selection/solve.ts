// Solves a selection: what is plain first, then part by part, level by level, and what was proved about each.

import type { Highs } from 'highs';
import { highsName } from '../highs/load.js';
import type { NoSelection, SelectionAnswer, SelectionOptions } from './answer.js';
import { assemble } from './assemble.js';
import { faultsOf } from './check.js';
import { type Climbed, climb } from './climb.js';
import { gather, held, takenOf } from './columns.js';
import { startOf } from './feasible.js';
import { type Part, split } from './parts.js';
import { sift } from './presolve.js';
import { limitsOf } from './priced/limits.js';
import type { SelectionProblem } from './problem.js';
import { smallEngine, solveSmall } from './small.js';

/**
 * Pure, but for the clock and the cancellation that are handed in; the same problem gives the same answer. Best is over all
 * columns of all blocks. Throws for a problem that is not well made, or whose numbers are beyond exact arithmetic.
 */
export function solveSelection(
  problem: SelectionProblem,
  highs: Highs,
  options: SelectionOptions = {},
): SelectionAnswer | NoSelection {
  const limits = limitsOf(options);
  const columns = gather(problem);
  const sifted = sift(columns, problem.rows);
  const engines = new Set<string>();
  const named = () => (engines.size === 0 ? highsName(highs) : [...engines].sort().join(' and '));
  if (sifted === null) return { status: 'infeasible', taken: null, reason: null, engine: named() };
  const parts = split(columns, problem.rows, sifted);
  const times = new Float64Array(columns.count);
  const place = ({ columnIds }: Part, found: Float64Array) => {
    for (let j = 0; j < found.length; j++) times[columnIds[j] ?? 0] = found[j] ?? 0;
  };
  // Every part has some selection before any large one is made better: whatever stops the work then finds a whole one.
  const found: (Climbed | null)[] = [];
  const starts: Float64Array[] = [];
  for (const part of parts) {
    const engine = smallEngine(part, options.engine ?? 'auto');
    const small = engine === null ? null : solveSmall(engine, part);
    if (
      small !== null &&
      (small.times !== null || small.status === 'infeasible' || options.engine === 'javascript-lp-solver')
    ) {
      if (engine !== null) engines.add(engine.name);
      if (small.times === null) return { status: small.status, taken: null, reason: small.reason, engine: named() };
      found.push(small);
      place(part, small.times);
      starts.push(small.times);
      continue;
    }
    engines.add(highsName(highs));
    const start = startOf(highs, part, limits);
    if (start.times === null) return { status: start.status, taken: null, reason: start.reason, engine: named() };
    found.push(null);
    place(part, start.times);
    starts.push(start.times);
  }
  const climbed = parts.map((part, i) => {
    const done = found[i];
    if (done !== null && done !== undefined) return done;
    const best = climb(highs, part, starts[i] ?? new Float64Array(), limits, (better) => {
      place(part, better);
      options.onBetter?.(takenOf(columns, times));
    });
    place(part, best.times);
    return best;
  });
  const answer = assemble({ problem, columns, parts, climbed, times, engine: named(), effort: limits.effort });
  const fault = faultsOf(held(problem, columns), answer)[0];
  if (fault !== undefined) throw new Error(`The answer does not stand: ${fault.what} ${fault.where}, ${fault.found}`);
  return answer;
}
