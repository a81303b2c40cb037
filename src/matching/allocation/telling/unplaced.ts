// Who has no home in hand, and why: no option, or options that others need too, and where one place more would do.

import type { ChildId, Member, RuleId } from '#src/domain/index';
import { isToAsk } from '../../asks.js';
import { candidatesFor, withheldHomes } from '../../family.js';
import { brokenHardRules, isPossible, judgeHard } from '../../judge.js';
import { undivided } from '../groups.js';
import type { Proposal, Unplaced } from '../proposal.js';
import type { Settled } from '../settle.js';
import type { Column, Waiting, WaitingList } from '../waiting-list.js';
import type { Competition } from './competition.js';
import { onePlaceMore } from './one-place-more.js';

/** Rules told of where nothing is possible: those that leave out most homes. */
const MOST_RULES = 5;

export async function unplacedOf(
  list: WaitingList,
  settled: Settled,
  competition: Competition,
): Promise<Proposal['unplaced']> {
  const unplaced: Unplaced[] = [];
  for (const [at, waiting] of list.waiting.entries()) {
    const members = waiting.referral.members.filter(
      ({ child }) => !settled.chosen.some((column) => column.at === at && column.children.includes(child.id)),
    );
    if (members.length === 0) continue;
    unplaced.push({
      referral: waiting.referral.id,
      children: members.map(({ child }) => child.id),
      why: await whyOf(list, settled, at, members, competition),
      onePlaceMoreAt: onePlaceMore(list, settled, at, members),
      toAsk: toAsk(list, waiting, members),
    });
  }
  return unplaced;
}

async function whyOf(
  list: WaitingList,
  { problem, chosen }: Settled,
  at: number,
  members: readonly Member[],
  competition: Competition,
): Promise<Unplaced['why']> {
  const waiting = list.waiting[at];
  if (waiting === undefined) throw new Error(`No referral at ${at} of the waiting list`);
  const ids = members.map(({ child }) => child.id);
  const open = waiting.columns.filter(({ children }) => children.some((child) => ids.includes(child)));
  if (open.length === 0) {
    if (waiting.banned.some(({ children }) => touches(children, ids))) return { code: 'banned' };
    const bound = undivided(waiting.referral).some(
      (group) => group.length > 1 && group.some((m) => members.includes(m)),
    );
    if (bound && takesOne(list, waiting, members)) return { code: 'must-be-together' };
    return { code: 'no-option', brokenBy: brokenBy(list, waiting, members) };
  }
  const quota = list.policy.allocation.quotas.find(
    ({ types }, i) =>
      open.every((column) => column.kind === 'place' && types.includes(column.home.type)) &&
      isFull(problem.rows.filter(({ kind }) => kind === 'quota')[i], chosen, open),
  );
  if (quota !== undefined) return { code: 'quota', types: quota.types };
  return { code: 'contested', ...(await competition(at)) };
}

const touches = (children: readonly ChildId[], ids: readonly ChildId[]): boolean =>
  children.some((child) => ids.includes(child));

/** No room is left in the row for the smallest of these columns. */
function isFull(
  row: Settled['problem']['rows'][number] | undefined,
  chosen: readonly Column[],
  open: readonly Column[],
) {
  if (row === undefined) return false;
  const taken = row.terms.filter(({ column }) => chosen.includes(column));
  const used = taken.reduce((sum, { coefficient }) => sum + coefficient, 0);
  return used + Math.min(...open.map(({ children }) => children.length)) > row.upper;
}

const homesInHand = ({ snapshot }: WaitingList, { referral, ask }: Waiting, members: readonly Member[]) => {
  const withheld = withheldHomes(candidatesFor(snapshot, referral));
  return snapshot.homes
    .map((home) => ask(home, members))
    .filter((each) => !withheld.has(each.home.id) && !isToAsk(each));
};

const takesOne = (list: WaitingList, waiting: Waiting, members: readonly Member[]): boolean =>
  members.some((member) => homesInHand(list, waiting, [member]).some((ask) => isPossible(waiting.book, ask)));

function brokenBy(list: WaitingList, waiting: Waiting, members: readonly Member[]) {
  const homes = new Map<RuleId, number>();
  for (const ask of homesInHand(list, waiting, members))
    for (const rule of brokenHardRules(waiting.book, judgeHard(waiting.book, ask)))
      homes.set(rule, (homes.get(rule) ?? 0) + 1);
  return [...homes]
    .map(([rule, count]) => ({ rule, homes: count }))
    .sort((a, b) => b.homes - a.homes || (a.rule < b.rule ? -1 : 1))
    .slice(0, MOST_RULES);
}

/** Homes that the law allows and whose providers have made no offer. */
function toAsk({ snapshot }: WaitingList, { referral, ask, book }: Waiting, members: readonly Member[]): number {
  const withheld = withheldHomes(candidatesFor(snapshot, referral));
  return snapshot.homes.filter((home) => {
    if (withheld.has(home.id)) return false;
    const asked = ask(home, members);
    return isToAsk(asked) && isPossible(book, asked);
  }).length;
}
