// Solves a waiting list until every rule between children who would share a home holds of what is chosen.
//
// Source:   lazy constraint generation: solve, judge, forbid the smallest sets that fail, solve again. A bound of any round
//           holds for the whole, since each row only forbids what no lawful selection contains.

import type { NoSelection, SelectionAnswer, SelectionAsked, SelectionSolver } from '#solver/index';
import { completed } from './greedy.js';
import { type Company, companyOf } from './joint/company.js';
import { byHome, jointRows } from './joint/rows.js';
import { levelsOf } from './levels.js';
import { type ListProblem, type ListRow, problemOfList, rowsOfList } from './problem.js';
import type { Proposal, ProposalKept } from './proposal.js';
import type { Column, PlaceColumn, WaitingList } from './waiting-list.js';

export interface SettleOptions extends Pick<SelectionAsked, 'timeLimit' | 'nodeLimit' | 'engine' | 'gap' | 'signal'> {
  /** Awaited between rounds. */
  readonly breathe?: () => Promise<void>;
}

export interface Settled {
  readonly problem: ListProblem;
  readonly answer: SelectionAnswer | NoSelection;
  /** Lawful, together too: what the answer takes, or less where the answer could not be had. */
  readonly chosen: readonly Column[];
  readonly company: Company;
  readonly jointRows: readonly ListRow[];
  readonly status: Proposal['status'];
  readonly reason: string | null;
  /** Whether `chosen` is just what the answer takes. */
  readonly asAnswered: boolean;
}

/** Rounds after which the best that is lawful is given, and is not called optimal. */
const MOST_ROUNDS = 60;

/** What is known from before, of this list or a longer one. */
export interface Known {
  readonly company: Company;
  readonly rows: readonly ListRow[];
  /** False where it is the same which of several equals is found. */
  readonly ties: boolean;
}

/**
 * Ties take longest, and are settled when all else is: where that cannot be done in time, what is as good on every level of the
 * policy is given without, and there is no level of ties among its levels.
 */
export async function settle(
  list: WaitingList,
  yesterday: ProposalKept | null,
  solver: SelectionSolver,
  options: SettleOptions = {},
  known: Known = { company: companyOf(list), rows: [], ties: true },
): Promise<Settled> {
  const own = rowsOfList(list);
  const levels = levelsOf(list.policy, yesterday);
  const make = (rows: readonly ListRow[], of: typeof levels) =>
    problemOfList(list, list.policy, rows, yesterday, own, of);
  const settled = await untilLawful(list, solver, options, known, (rows) => make(rows, levels.slice(0, -1)));
  if (!known.ties || settled.status !== 'optimal') return settled;
  const fair = await untilLawful(list, solver, options, { ...known, rows: settled.jointRows }, (rows) =>
    make(rows, levels),
  );
  return fair.asAnswered && fair.status === 'optimal' ? fair : settled;
}

async function untilLawful(
  list: WaitingList,
  solver: SelectionSolver,
  { breathe, ...asked }: SettleOptions,
  { company, rows: before }: Known,
  make: (rows: readonly ListRow[]) => ListProblem,
): Promise<Settled> {
  let rows = before;
  for (let round = 1; ; round++) {
    const problem = make(rows);
    const answer = await solver.solve(problem.data, asked);
    await breathe?.();
    const base = { problem, answer, company, jointRows: rows };
    const best = (kept: readonly Column[]) => completed(list, problem, kept, company);
    if (answer.taken === null) {
      const status = answer.status === 'infeasible' ? 'infeasible' : 'stopped-early';
      return { ...base, chosen: best([]), status, reason: answer.reason ?? answer.status, asAnswered: false };
    }
    const chosen = columnsOf(problem, answer);
    const failing = jointRows(list, company, chosen.filter(isPlace));
    if (failing.length === 0)
      return { ...base, chosen, status: answer.status, reason: answer.reason, asAnswered: true };
    if (round >= MOST_ROUNDS || answer.status === 'stopped-early') {
      const fails = (column: Column) => failing.some(({ terms }) => terms.some((term) => term.column === column));
      const kept = best(chosen.filter((column) => !fails(column)));
      const reason = answer.reason ?? 'joint-rounds';
      return { ...base, chosen: kept, status: 'stopped-early', reason, asAnswered: false };
    }
    rows = [...rows, ...failing];
  }
}

const isPlace = (column: Column): column is PlaceColumn => column.kind === 'place';

const columnsOf = ({ columns }: ListProblem, { taken }: SelectionAnswer): readonly Column[] =>
  taken.flatMap(({ block, column }) => {
    const found = columns[block]?.[column];
    return found === undefined || found === 'overspend' ? [] : [found];
  });

/** Whether the rules hold of everyone who would share a home: asked of every proposal, however it came about. */
export const isLawfulTogether = (company: Company, chosen: readonly Column[]): boolean =>
  byHome(chosen.filter(isPlace)).every((there) => company.judge(there).broken.length === 0);
