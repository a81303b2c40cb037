// Lives a stretch of days by one policy, as a referee: shows it what is known, holds it to the rules, keeps the record.

import { grouped } from '../world/grouped.js';
import type { Arrival, Truth } from '../world/truth.js';
import type { Choice, HomeToday, Policy, Resident } from './view.js';

export interface Placement {
  readonly arrival: Arrival;
  /** Null: with an outside provider. */
  readonly home: number | null;
  readonly children: number;
  readonly from: number;
}

/** One thing asked for, and what came of it. */
export interface Asked extends Choice {
  readonly day: number;
  readonly declined: boolean;
}

export interface Played {
  readonly placements: readonly Placement[];
  readonly asked: readonly Asked[];
}

interface Living extends Resident {
  readonly home: number;
  readonly leaves: number;
}

interface Waiting {
  readonly arrival: Arrival;
  left: number;
  /** Homes that said no, or have some of them. */
  readonly ruledOut: Set<number>;
}

/** From `from` to the day before `to`; `before` are placements of children who may still live there. */
export function play(
  truth: Truth,
  policy: Policy,
  from: number,
  to: number,
  before: readonly Placement[] = [],
): Played {
  const placements: Placement[] = [];
  const asked: Asked[] = [];
  let living: Living[] = before.flatMap((each) => livingOf(each) ?? []);
  let waiting: Waiting[] = [];

  const homesOn = (day: number): readonly HomeToday[] => {
    const homes = truth.homes.filter(({ opens }) => opens <= day);
    const residents: Living[][] = homes.map(() => []);
    for (const each of living) residents[each.home]?.push(each);
    return homes.map(({ opens: _, closes, ...home }, i) => {
      const here = residents[i] ?? [];
      const closed = closes <= day;
      return {
        home,
        closed,
        free: closed ? 0 : home.places - here.reduce((sum, { children }) => sum + children, 0),
        residents: here.map(({ kind, children, since }) => ({ kind, children, since })),
      };
    });
  };

  const place = (one: Waiting, home: number | null, children: number, day: number) => {
    const placement: Placement = { arrival: one.arrival, home, children, from: day };
    placements.push(placement);
    living.push(...(livingOf(placement) ?? []));
    one.left -= children;
  };

  const round = (day: number): boolean => {
    const homes = homesOn(day);
    const open = waiting.map(({ arrival: { id, family, arrives, due, fits }, left, ruledOut }) => ({
      id,
      family,
      arrived: arrives,
      due,
      left,
      fits: fits.filter(({ home }) => home < homes.length && !ruledOut.has(home)),
    }));
    const choices = policy.choose({ day, homes, open });
    const free = homes.map((each) => each.free);
    for (const choice of choices) {
      const { referral, home, children } = choice;
      const one = waiting.find(({ arrival }) => arrival.id === referral);
      const fit = one?.arrival.fits.find((each) => each.home === home);
      const room = free[home] ?? 0;
      if (one === undefined || fit === undefined || one.ruledOut.has(home) || children < 1 || children > one.left)
        throw new Error(`${policy.name} asked for what is not open to it: ${JSON.stringify(choice)} on day ${day}`);
      if (children > room) throw new Error(`${policy.name} filled home ${home} over its places on day ${day}`);
      const declined = truth.declines(one.arrival, fit, day);
      asked.push({ ...choice, day, declined });
      one.ruledOut.add(home);
      if (declined) continue;
      free[home] = room - children;
      place(one, home, children, day);
    }
    waiting = waiting.filter(({ left }) => left > 0);
    return choices.length > 0;
  };

  const byDay = grouped(truth.arrivals, ({ arrives }) => arrives);
  for (let day = from; day < to; day += 1) {
    living = living.filter(({ leaves }) => leaves > day);
    waiting = waiting.filter(({ arrival }) => arrival.leaves > day);
    for (const arrival of byDay.get(day) ?? [])
      waiting.push({ arrival, left: arrival.family.children, ruledOut: new Set() });
    while (waiting.length > 0 && round(day));
    for (const one of waiting) if (one.arrival.due <= day) place(one, null, one.left, day);
    waiting = waiting.filter(({ left }) => left > 0);
  }
  return { placements, asked };
}

function livingOf({ arrival, home, children }: Placement): Living[] | null {
  if (home === null) return null;
  return [{ home, children, kind: arrival.family.kind, since: arrival.arrives, leaves: arrival.leaves }];
}
