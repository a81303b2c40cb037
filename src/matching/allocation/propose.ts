// Proposes a place, or a safe wait, for everyone who waits at once: provably the best over the options made. It decides nothing.

import {
  checkSelection,
  type NoSelection,
  problemOf,
  type SelectionAnswer,
  type SelectionData,
  type SelectionSolver,
} from '#solver/index';
import type { Policy, Snapshot } from '#src/domain/index';
import { ruleBookVersion } from '#src/rules/index';
import { replayId } from '../replay.js';
import { waitingList } from './list.js';
import type { AllocationAsked, Proposal, ProposalKept } from './proposal.js';
import { isLawfulTogether, type Settled, type SettleOptions, settle } from './settle.js';
import { changesSince } from './telling/changes.js';
import { competitionIn } from './telling/competition.js';
import { placesOf } from './telling/places.js';
import { levelsTold, totalsOf } from './telling/totals.js';
import { unplacedOf } from './telling/unplaced.js';
import { waitsOf } from './telling/waits.js';
import type { WaitingList } from './waiting-list.js';

export interface Proposed {
  readonly proposal: Proposal;
  /** The problem of the last round, with every joint row found: what `answer` is of, and what anybody may check. */
  readonly data: SelectionData;
  readonly answer: SelectionAnswer | NoSelection;
}

/**
 * Limits and cancellation are of each solve. A limit gives the best found by then, lawful, and never called optimal. Throws only
 * for our own mistakes.
 */
export async function propose(
  snapshot: Snapshot,
  policy: Policy,
  asked: AllocationAsked,
  yesterday: ProposalKept | null,
  solver: SelectionSolver,
  options: SettleOptions = {},
): Promise<Proposed> {
  const list = await waitingList(snapshot, policy, asked, options.breathe);
  return proposeFor(list, yesterday, solver, options);
}

/** The same of a list that is made already. */
export async function proposeFor(
  list: WaitingList,
  yesterday: ProposalKept | null,
  solver: SelectionSolver,
  options: SettleOptions = {},
): Promise<Proposed> {
  const settled = await settle(list, yesterday, solver, options);
  judged(settled);
  const competition = competitionIn(list, solver, options, settled);
  const unplaced = await unplacedOf(list, settled, competition);
  return {
    proposal: told(list, yesterday, settled, unplaced),
    data: settled.problem.data,
    answer: settled.answer,
  };
}

/** Before anyone sees it: the answer by an independent judge, and the rules once more of everyone who would share a home. */
function judged({ answer, problem, company, chosen }: Settled): void {
  const faults = answer.taken === null ? [] : checkSelection(problemOf(problem.data), answer).faults;
  const [fault] = faults;
  if (fault !== undefined)
    throw new Error(`A solved proposal does not stand: ${fault.what} at ${fault.where}: ${fault.found}`);
  if (!isLawfulTogether(company, chosen))
    throw new Error('A proposal would put children together whom the rules keep apart');
}

function told(
  list: WaitingList,
  yesterday: ProposalKept | null,
  settled: Settled,
  unplaced: Proposal['unplaced'],
): Proposal {
  const { snapshot, policy, pins, bans, issues, held, notInIt } = list;
  const { problem, chosen, answer, company } = settled;
  const places = placesOf(list, chosen, company);
  const waits = waitsOf(list, chosen);
  const homes = list.waiting.flatMap(({ columns }) => columns.flatMap((c) => (c.kind === 'place' ? [c.home.id] : [])));
  const versions = {
    ruleBook: ruleBookVersion,
    policy: `${policy.name} ${policy.version}`,
    data: snapshot.dataVersion,
  };
  return {
    asAt: snapshot.asAt,
    status: settled.status,
    reason: settled.reason,
    places,
    waits,
    unplaced,
    notInIt,
    held,
    levels: levelsTold(list, yesterday, settled),
    totals: totalsOf(list, places, waits),
    changes: changesSince(list, yesterday, chosen),
    pins,
    bans,
    issues,
    engine: answer.engine,
    size: {
      referrals: list.waiting.length,
      homes: new Set(homes).size,
      columns: list.waiting.reduce((sum, { columns }) => sum + columns.length, 0),
      rows: problem.rows.length,
      jointRows: settled.jointRows.length,
    },
    versions: {
      ...versions,
      replay: replayId({ asAt: snapshot.asAt, policy, versions, pins, bans, issues, yesterday }),
    },
  };
}
