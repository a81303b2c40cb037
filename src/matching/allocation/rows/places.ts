// How many of the newcomers a home has places for, day by day: rows that hold for every set the rules allow.
//
// Rewrites: places, residents, promised beds, the usual limit and solo, into one count of children a home and day.
// Source:   the rules' own reading (vacancy-on-the-dates, approved-number, usual-fostering-limit, solo).
// Target:   sum of newcomers <= places - residents - promised, at each day on which a column starts.
// Caveat:   never cuts off a set that the rules would allow beside each other; what it lets through is asked of them after.

import { covers, type Day, type Home, type Resident } from '#src/domain/index';
import { placedOf, waitingAt } from '../joint/beside.js';
import type { ListRow } from '../problem.js';
import type { Column, PlaceColumn, WaitingList } from '../waiting-list.js';
import { kinOf, type Most, mostIn, promisedOn } from './most.js';
import { takesAllPlaces } from './solo.js';

export function placesRows(list: WaitingList): readonly ListRow[] {
  const homes = new Map<string, PlaceColumn[]>();
  for (const { columns } of list.waiting)
    for (const column of columns)
      if (column.kind === 'place') {
        const there = homes.get(column.home.id);
        if (there === undefined) homes.set(column.home.id, [column]);
        else there.push(column);
      }
  const kin = kinOf(list);
  return [...homes.values()].flatMap((there) => {
    const among = [...new Set(there.map(({ at }) => at))];
    const home = there[0]?.home;
    if (home === undefined || among.length < 2) return [];
    return rowsOfHome(list, there, home, { most: mostIn(list, home, among, kin), among });
  });
}

interface Load {
  readonly column: PlaceColumn;
  readonly places: number;
  readonly all: boolean;
}

function rowsOfHome(
  list: WaitingList,
  columns: readonly PlaceColumn[],
  home: Home,
  { most, among }: { readonly most: Most; readonly among: readonly number[] },
): readonly ListRow[] {
  const residents = list.snapshot.residents.get(home.id) ?? [];
  const loads = columns.map(
    (column): Load => ({
      column,
      places: Math.max(0, placedOf(list, column).length - ownThere(list, column, residents)),
      all: takesAllPlaces(list, column),
    }),
  );
  const starts = [...new Set(columns.map(({ startOn }) => startOn))].sort();
  const promised = starts.map((day) => promisedOn(list, home, among, day));
  const days = starts.map((day, i) => {
    const living = mostFrom(residents, day);
    const started = loads.filter(({ column }) => column.startOn <= day);
    // A bed promised only from after a column's start is an open question for it, and stops only what must be suitable.
    const least = Math.min(...promised.slice(0, i + 1));
    const now = promised[i] ?? 0;
    // Beyond its terms a home may go only where no bed is promised on the day itself.
    const beyond = least === 0 ? most.inEmergency : most.places;
    const free = (taken: number): Free => ({
      usually: Math.min(most.places - taken, most.limit) - living,
      urgently: Math.min(beyond - taken, most.limit) - living,
    });
    const strict = started.filter(({ column }) => column.suitable);
    return { all: rowOf(list, started, free(least)), strict: now > least ? rowOf(list, strict, free(now)) : null };
  });
  // On a later day there are as many columns or more: with as little room it says all that the day before said.
  return days.flatMap(({ all, strict }, i) => {
    const later = days.slice(i + 1);
    const said = later.some((each) => saysMore(each.all, all));
    const saidStrictly = strict !== null && later.some((each) => saysMore(each.strict ?? each.all, strict));
    return [...(said ? [] : [all]), ...(strict === null || saidStrictly ? [] : [strict])]
      .map(({ row }) => row)
      .filter(binds);
  });
}

interface Free {
  readonly usually: number;
  /** At least as many. */
  readonly urgently: number;
}

const saysMore = (later: { readonly free: Free }, row: { readonly free: Free }): boolean =>
  later.free.usually <= row.free.usually && later.free.urgently <= row.free.urgently;

/**
 * With p of those who come as planned and u of the others, p + u <= P as soon as p > 0, and u <= U anyway. Both are in one row,
 * U p + P u <= P U: with p > 0 its left side is at most P P + p (U - P), which is at most P U.
 * Every column is lawful alone: one too large for what is free comes by an exception, and then nobody joins it.
 */
function rowOf(list: WaitingList, loads: readonly Load[], free: Free): { readonly row: ListRow; readonly free: Free } {
  const wanted = mostWanted(loads);
  const usually = Math.max(1, Math.min(free.usually, wanted));
  const urgently = Math.max(usually, Math.min(free.urgently, wanted));
  const upper = usually === urgently ? usually : usually * urgently;
  const weigh = ({ column, places, all }: Load): number => {
    const urgent = waitingAt(list, column.at).referral.urgency === 'emergency';
    const of = upper / (urgent ? urgently : usually);
    return all ? upper : Math.min(places * of, upper);
  };
  const row: ListRow = {
    kind: 'places',
    home: loads[0]?.column.home.id ?? null,
    terms: loads
      .map((load) => ({ column: load.column, coefficient: weigh(load) }))
      .filter(({ coefficient }) => coefficient > 0),
    lower: Number.NEGATIVE_INFINITY,
    upper,
  };
  return { row, free };
}

/** Whether two referrals can be too many at all. */
const binds = ({ terms, upper }: ListRow): boolean =>
  mostWanted(terms.map(({ column, coefficient }) => ({ column, places: coefficient }))) > upper;

/** The most places that could be taken: each referral is in the home once. */
function mostWanted(loads: readonly { readonly column: Column; readonly places: number }[]): number {
  const most = new Map<number, number>();
  for (const { column, places } of loads) most.set(column.at, Math.max(most.get(column.at) ?? 0, places));
  return [...most.values()].reduce((sum, each) => sum + each, 0);
}

/** Children of the referral who live there already hold the places they have: only more than those are new. */
const ownThere = (list: WaitingList, { at }: PlaceColumn, residents: readonly Resident[]): number => {
  const { members } = waitingAt(list, at).referral;
  return residents.filter((resident) => members.some(({ child }) => child.id === resident.child.id)).length;
};

/** The most residents there are at once from a day on. */
function mostFrom(residents: readonly Resident[], day: Day): number {
  const days = [day, ...residents.map(({ placement }) => placement.period.from).filter((from) => from > day)];
  return Math.max(...days.map((each) => residents.filter(({ placement }) => covers(placement.period, each)).length));
}
