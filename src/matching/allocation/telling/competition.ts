// Who competes for the same places: a smallest set of referrals that cannot all be placed, found by solving again without each.
//
// Source:   a deletion filter over the referrals that could want each other's places: whoever can be left out and the rest
//           still does not fit, is left out. What remains cannot all be placed, and without any one of them can.

import type { SelectionSolver } from '#solver/index';
import type { HomeId } from '#src/domain/index';
import { type Settled, type SettleOptions, settle } from '../settle.js';
import type { Column, WaitingList } from '../waiting-list.js';

export interface Deficit {
  readonly children: number;
  readonly places: number;
  readonly homes: readonly HomeId[];
}

/** Of one referral that is not placed: with whom it competes. */
export type Competition = (at: number) => Promise<Deficit>;

/** Solves after which a set is told of as it then is: still too many, though perhaps not the fewest. */
const MOST_SOLVES = 80;

export function competitionIn(
  list: WaitingList,
  solver: SelectionSolver,
  options: SettleOptions,
  { chosen, company, jointRows }: Settled,
): Competition {
  const known = new Map<number, Deficit>();
  let solves = 0;

  const placed = async (among: ReadonlySet<number>): Promise<number> => {
    solves += 1;
    const part = only(list, among);
    const settled = await settle(part, null, solver, options, { company, rows: jointRows, ties: false });
    return childrenIn(
      part,
      settled.chosen.filter(({ kind }) => kind === 'place'),
    );
  };

  return async (at) => {
    const told = known.get(at);
    if (told !== undefined) return told;
    const among = reachable(list, at);
    let places = await placed(among);
    for (const each of [...among].reverse()) {
      if (each === at || solves >= MOST_SOLVES) continue;
      const rest = new Set([...among].filter((other) => other !== each));
      const without = await placed(rest);
      if (without >= wanting(list, rest)) continue;
      among.delete(each);
      places = without;
    }
    const homes = new Set([...among].flatMap((each) => homesOf(list, each)));
    const deficit = { children: wanting(list, among), places, homes: [...homes] };
    if (chosen.length > 0) for (const each of among) known.set(each, deficit);
    return deficit;
  };
}

const tonightOf = (list: WaitingList, at: number): readonly Column[] => {
  const waiting = list.waiting[at];
  return (waiting?.columns ?? []).filter(
    (column) => column.kind === 'place' && column.children.some((child) => waiting?.tonight.has(child)),
  );
};

const homesOf = (list: WaitingList, at: number): readonly HomeId[] => [
  ...new Set(tonightOf(list, at).flatMap((column) => (column.kind === 'place' ? [column.home.id] : []))),
];

const wanting = ({ waiting }: WaitingList, among: ReadonlySet<number>): number =>
  [...among].reduce((sum, at) => sum + (waiting[at]?.tonight.size ?? 0), 0);

/** All who are wanted in a home that somebody reached already could go to. */
function reachable(list: WaitingList, at: number): Set<number> {
  const homes = list.waiting.map((_, each) => new Set(homesOf(list, each)));
  const reached = new Set([at]);
  for (const each of reached)
    for (const [other, theirs] of homes.entries())
      if (!reached.has(other) && [...theirs].some((home) => homes[each]?.has(home))) reached.add(other);
  return new Set([...reached].sort((a, b) => a - b));
}

/** The same list for these referrals alone, and of them those who must be placed tonight: as many as can be, and nothing else. */
const only = (list: WaitingList, among: ReadonlySet<number>): WaitingList => ({
  ...list,
  policy: { ...list.policy, allocation: { ...list.policy.allocation, levels: ['tonight-placed'], quotas: [] } },
  waiting: list.waiting.map((waiting, at) => ({ ...waiting, columns: among.has(at) ? tonightOf(list, at) : [] })),
  pins: list.pins.filter(({ referral }) =>
    list.waiting.some((each, at) => among.has(at) && each.referral.id === referral),
  ),
});

const childrenIn = ({ waiting }: WaitingList, columns: readonly Column[]): number =>
  columns.reduce(
    (sum, { at, children }) => sum + children.filter((child) => waiting[at]?.tonight.has(child)).length,
    0,
  );
