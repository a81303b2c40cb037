// Weighs options of one referral: the best plan for the others without it, then with each option taken. Lawful together, or nothing is said.

import type { BestOfRest, RowMore, Taken, WhatIfQuestion, WhatIfSession } from '#solver/index';
import type { Referral } from '#src/domain/index';
import { type Company, companyOf } from '../allocation/joint/company.js';
import { byHome, jointRows } from '../allocation/joint/rows.js';
import { isElsewhere } from '../allocation/list.js';
import type { ListProblem } from '../allocation/problem.js';
import type { PlaceColumn, WaitingList } from '../allocation/waiting-list.js';
import type { RankedOption } from '../ranked-option.js';
import { type Asking, askingOf } from './asking.js';
import type { CostsToOthers, CostToOthers, OptionKey } from './cost.js';
import { lossBetween } from './loss.js';
import { byLevels, keeps, type Plan, placesIn } from './plan.js';
import { type ColumnsByHome, jointRow, type Positions, rowsTaking } from './rows.js';

/** One snapshot's waiting list, solved and kept warm. */
export interface WarmBase {
  readonly list: WaitingList;
  readonly company: Company;
  readonly problem: ListProblem;
  readonly positions: Positions;
  readonly homes: ColumnsByHome;
  /** The plan for everyone: plans for the others stay as near to it as they can. */
  readonly near: readonly Taken[];
  readonly session: WhatIfSession;
}

export interface CostLimits {
  /** Milliseconds of each solve. */
  readonly timeLimit?: number | null;
  readonly signal?: AbortSignal;
}

type NotComputed = Extract<CostToOthers, { state: 'not-computed' }>['why'];

/** Rounds of rules found broken between children who would share a home. */
const MOST_ROUNDS = 20;

export async function weighOptions(
  base: WarmBase,
  referral: Referral,
  options: readonly RankedOption[],
  limits: CostLimits = {},
): Promise<CostsToOthers> {
  const asking = askingOf(base.list, referral, options);
  const keys = options.map(keyOf);
  const told = (each: readonly CostToOthers[]): CostsToOthers => ({
    referral: referral.id,
    each,
    others: asking.list.waiting.length - 1,
    dataVersion: base.list.snapshot.dataVersion,
  });
  // A bed for some nights would be counted here as a place for good.
  if (isElsewhere(referral)) return told(keys.map((key) => notComputed(key, 'failed')));
  const company = asking.isListed ? base.company : companyOf(asking.list);
  const weighing = { ...base, company, asking, limits };
  const [without] = await lawful(weighing, [{ taken: [], rows: [], near: base.near }], []);
  if (without === undefined || typeof without === 'string')
    return told(keys.map((key) => notComputed(key, without ?? 'failed')));

  const { plan, found } = without;
  const cases = asking.takes.map((taken) => {
    if (taken === null) return 'failed';
    const rows = rowsTaking(asking, base, taken);
    return isFree(weighing, plan, taken, rows) ? 'free' : { taken, rows, near: plan.taken };
  });
  const open = cases.filter((each) => typeof each !== 'string');
  const solved = await lawful(weighing, open, found);
  const results = new Map(open.map((each, i) => [each, solved[i] ?? 'failed']));
  return told(
    keys.map((key, i): CostToOthers => {
      const each = cases[i];
      if (each === 'free') return { ...key, state: 'none' };
      const result = each === undefined || each === 'failed' ? 'failed' : (results.get(each) ?? 'failed');
      return typeof result === 'string' ? notComputed(key, result) : costOf(base, key, plan, result.plan);
    }),
  );
}

const keyOf = ({ rank, parts }: RankedOption): OptionKey => ({ rank, homes: parts.map(({ home }) => home) });
export const notComputed = (key: OptionKey, why: NotComputed): CostToOthers => ({ ...key, state: 'not-computed', why });

function costOf({ list, problem }: WarmBase, key: OptionKey, without: Plan, taken: Plan): CostToOthers {
  const step = byLevels(taken.levels, without.levels);
  if (step === 0) return { ...key, state: 'none' };
  // Less to share never made a plan better: then something here is wrong, and nothing is claimed.
  if (step > 0) return notComputed(key, 'failed');
  const lost = lossBetween(list, problem, without, taken);
  // Over the budget by more, and everyone with what they had: money, and no loss of theirs.
  const isNobodys = lost.losers.length === 0 && Object.values(lost.loss).every((each) => each === 0);
  return isNobodys ? { ...key, state: 'none' } : { ...key, state: 'loses', ...lost };
}

interface Weighing extends WarmBase {
  readonly asking: Asking;
  readonly limits: CostLimits;
}

/** What the referral takes, and what that leaves: rows over the others' columns. */
interface Case {
  readonly taken: readonly PlaceColumn[];
  readonly rows: readonly RowMore[];
  readonly near: readonly Taken[];
}

interface Solved {
  readonly plan: Plan;
  /** Rows found broken on the way that hold whatever the referral takes. */
  readonly found: readonly RowMore[];
}

/** The others' best plan already leaves room for it, and they may live with it: then it costs nothing, without a solve. */
const isFree = (weighing: Weighing, plan: Plan, taken: readonly PlaceColumn[], rows: readonly RowMore[]): boolean =>
  keeps(plan, rows) && brokenBy(weighing, plan, taken).length === 0;

/** Rows for what the rules forbid of a plan and what is taken beside it: none where all may live as it says. */
function brokenBy({ asking, company, problem }: Weighing, plan: Plan, taken: readonly PlaceColumn[]) {
  const chosen = [...placesIn(problem, plan), ...taken];
  const isLawful = byHome(chosen).every((there) => company.judge(there).broken.length === 0);
  return isLawful ? [] : jointRows(asking.list, company, chosen);
}

/** Solved together, and again with rows for what the rules forbid, until every plan is one that the rules allow. */
async function lawful(
  weighing: Weighing,
  cases: readonly Case[],
  known: readonly RowMore[],
): Promise<readonly (Solved | NotComputed)[]> {
  const { session, asking, positions, limits } = weighing;
  const results = cases.map((): Solved | NotComputed | null => null);
  const rows = cases.map((each) => [...known, ...each.rows]);
  const found = [...known];
  const questionOf = (i: number): WhatIfQuestion => ({
    ...(asking.isListed ? { bar: [asking.at] } : {}),
    rows: rows[i] ?? [],
    near: cases[i]?.near ?? [],
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = [...cases.keys()].filter((i) => results[i] === null);
    if (open.length === 0) break;
    const asked = await session.ask(open.map(questionOf), limits);
    for (const [nth, i] of open.entries()) {
      const plan = asked.ok ? planOf(asked.answer[nth]) : whyNot(asked.reason);
      if (typeof plan === 'string') {
        results[i] = plan;
        continue;
      }
      const taken = cases[i]?.taken ?? [];
      const broken = brokenBy(weighing, plan, taken);
      if (broken.length === 0) results[i] = { plan, found };
      for (const row of broken) {
        rows[i]?.push(jointRow(row, positions, asking.at, taken));
        if (taken.length === 0) found.push(jointRow(row, positions, asking.at, taken));
      }
    }
  }
  return results.map((each) => each ?? 'failed');
}

function planOf(answer: BestOfRest | undefined): Plan | NotComputed {
  if (answer?.status === 'optimal') return answer;
  return answer?.status === 'not-proven' ? 'time-limit' : 'failed';
}

const whyNot = (reason: string): NotComputed =>
  reason === 'time-limit' ? 'time-limit' : reason === 'cancelled' || reason === 'closed' ? 'not-yet' : 'failed';
