// An independent judge of a selection's answer: from the problem and the answer alone, in exact arithmetic, with no engine.
//
// What it recomputes: every limit and row, each level's value, and U(y) of each proof over all columns. What it cannot
// know: whether a search over the columns that a proof leaves open was complete. That is named as the engine's word.

import type { LevelAnswer, SelectionAnswer } from './answer.js';
import { boundsOf } from './check-proofs.js';
import type { SelectionProblem } from './problem.js';

export interface SelectionFault {
  readonly what: 'column' | 'limit' | 'row' | 'value' | 'bound' | 'proof' | 'status';
  /** A column as block/place, a row's number, or a level's name. */
  readonly where: string;
  readonly found: string;
}

export interface SelectionJudgement {
  /** Empty when everything that can be recomputed stands. */
  readonly faults: readonly SelectionFault[];
  readonly levels: readonly {
    readonly name: string;
    /** Recomputed from the multipliers over all columns; null where there is no proof, or a broken one. */
    readonly provedBound: number | null;
    /** What the claim that nothing is better rests on. */
    readonly rests: 'duals' | 'engine' | 'nothing';
  }[];
}

/** Everything: reads all columns of all blocks, twice. */
export function checkSelection(problem: SelectionProblem, answer: SelectionAnswer): SelectionJudgement {
  const faults = [...faultsOf(problem, answer)];
  const proved = boundsOf(problem, answer);
  const levels = answer.levels.map((level, i) => {
    const bound = proved.bounds[i] ?? null;
    if (level.proof !== null && (bound === null || bound > BigInt(level.proof.bound)))
      faults.push({
        what: 'proof',
        where: level.name,
        found: `${bound ?? proved.reason}, claimed ${level.proof.bound}`,
      });
    const byDuals = bound !== null && bound <= BigInt(level.value);
    if (level.closedBy === 'duals' && !byDuals)
      faults.push({ what: 'bound', where: level.name, found: `not closed by its proof: ${bound ?? proved.reason}` });
    const rests = byDuals ? 'duals' : level.closedBy === 'engine' ? 'engine' : 'nothing';
    return { name: level.name, provedBound: bound === null ? null : Number(bound), rests } as const;
  });
  return { faults, levels };
}

/** The part that costs next to nothing: what is taken, what it is worth, and whether the claims agree with each other. */
export function faultsOf(problem: SelectionProblem, answer: SelectionAnswer): readonly SelectionFault[] {
  return [...takenFaults(problem, answer), ...answer.levels.flatMap(levelFaults), ...statusFaults(problem, answer)];
}

function takenFaults(problem: SelectionProblem, { taken, levels }: SelectionAnswer): readonly SelectionFault[] {
  const faults: SelectionFault[] = [];
  const sums = new Map<number, bigint>();
  const worth = problem.levels.map(() => 0n);
  const seen = new Set<string>();
  for (const { block, column, times } of taken) {
    const where = `${block}/${column}`;
    const columns = isPlace(block, problem.blocks) ? problem.columnsOf(block) : null;
    if (columns === null || !isPlace(column, columns.count) || seen.has(where)) {
      faults.push({ what: 'column', where, found: seen.has(where) ? 'taken twice' : 'no such column' });
      continue;
    }
    seen.add(where);
    if (!Number.isSafeInteger(times) || times < 1 || times > (columns.upper?.[column] ?? 1)) {
      faults.push({ what: 'limit', where, found: `${times} times` });
      continue;
    }
    const often = BigInt(times);
    for (let k = columns.starts[column] ?? 0; k < (columns.starts[column + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      sums.set(row, (sums.get(row) ?? 0n) + often * BigInt(columns.coefficients[k] ?? 0));
    }
    columns.values.forEach((values, level) => {
      worth[level] = (worth[level] ?? 0n) + often * BigInt(values[column] ?? 0);
    });
  }
  problem.rows.lower.forEach((lower, row) => {
    const sum = sums.get(row) ?? 0n;
    // A BigInt and a number compare by their mathematical values.
    if (sum < lower || sum > (problem.rows.upper[row] ?? 0))
      faults.push({ what: 'row', where: `${row}`, found: `${sum}` });
  });
  levels.forEach(({ name, value }, level) => {
    if (!Number.isSafeInteger(value) || worth[level] !== BigInt(value))
      faults.push({ what: 'value', where: name, found: `${worth[level] ?? 'no such level'}, claimed ${value}` });
  });
  return faults;
}

const isPlace = (n: number, count: number): boolean => Number.isInteger(n) && n >= 0 && n < count;

function levelFaults({ name, value, bound, closedBy, open }: LevelAnswer): readonly SelectionFault[] {
  const say = (found: string): readonly SelectionFault[] => [{ what: 'bound', where: name, found }];
  if (bound !== null && !Number.isSafeInteger(bound)) return say(`${bound} is not whole`);
  if (bound !== null && bound < value) return say(`${bound} under the value ${value}`);
  if (closedBy !== 'none' && bound !== value) return say(`${bound} does not meet ${value}, yet closed by ${closedBy}`);
  if (closedBy === 'duals' && open !== 0) return say(`closed by duals, yet ${open} columns were open`);
  return [];
}

function statusFaults({ levels }: SelectionProblem, answer: SelectionAnswer): readonly SelectionFault[] {
  const say = (found: string): readonly SelectionFault[] => [{ what: 'status', where: answer.status, found }];
  if (answer.levels.length !== levels.length || answer.levels.some(({ name }, i) => name !== levels[i]))
    return say('not the levels of the problem, in its order');
  const unclosed = answer.levels.find(({ closedBy }) => closedBy === 'none');
  if (answer.status === 'optimal' && unclosed !== undefined) return say(`${unclosed.name} is not closed`);
  const unbound = answer.levels.find(({ bound }) => bound === null);
  if (answer.status === 'within-gap' && unbound !== undefined) return say(`${unbound.name} has no bound`);
  return [];
}
