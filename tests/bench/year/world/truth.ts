// What will happen in one seed's county: who comes and when they go, who says no, which homes open and close.

import { type Chance, stream } from '#fixtures/chance/stream';
import { drawFamily, type Family, meanChildren } from './family.js';
import { bestFirst, type Fit, fitOf } from './fit.js';
import { drawHome, type Home, meanPlaces } from './home.js';
import { BURN_IN, type Shape } from './shape.js';
import { meanStay, stayBeyond } from './stay.js';

export interface Arrival {
  /** Its place in the list of arrivals. */
  readonly id: number;
  readonly family: Family;
  readonly arrives: number;
  /** The last day on which nothing need be decided is the day before this one. */
  readonly due: number;
  /** First day on which they are no longer looked after, wherever they live. */
  readonly leaves: number;
  /** Every home that could ever suit them, best first. */
  readonly fits: readonly Fit[];
}

/** Nobody but the referee of a run and the bound may hold one. */
export interface Truth {
  readonly shape: Shape;
  readonly homes: readonly Home[];
  /** By day, the burn-in's first. */
  readonly arrivals: readonly Arrival[];
  /** The same answer to every policy that asks on that day. */
  readonly declines: (arrival: Arrival, fit: Fit, day: number) => boolean;
  readonly seed: number;
}

/** From the day after `after`, everything is drawn from another seed; until then nothing differs. */
export interface Change {
  readonly after: number;
  readonly seed: number;
}

/** Families a day. */
export const familiesADay = ({ load, homes }: Shape): number => (load * homes * meanPlaces) / meanStay / meanChildren;

/** Homes that open, a day: as many as close. */
const homesADay = ({ homes, turnover }: Shape) => (homes * turnover) / 365;

export function makeTruth(shape: Shape, seed: number, change: Change | null = null): Truth {
  const seedOn = (day: number) => (change !== null && day > change.after ? change.seed : seed);
  const days = Array.from({ length: BURN_IN + shape.days }, (_, i) => i - BURN_IN);
  const homes = drawHomes(shape, days, seedOn, change);
  const arrivals: Arrival[] = [];
  for (const day of days)
    for (
      let n = 0, of = stream(seedOn(day), 'families', day), left = howMany(familiesADay(shape), of);
      n < left;
      n += 1
    ) {
      const chance = stream(seedOn(day), 'family', day, n);
      const family = drawFamily(chance);
      const id = arrivals.length;
      arrivals.push({
        id,
        family,
        arrives: day,
        due: day + (family.emergency ? 0 : shape.wait),
        leaves: day + lasts(family.kind, day, chance.unit(), change, n),
        fits: homes
          .flatMap(
            (home) => fitOf(family, home, stream(seedOn(Math.max(day, home.opens)), 'taste', id, home.id).unit()) ?? [],
          )
          .sort(bestFirst),
      });
    }
  return {
    shape,
    homes,
    arrivals,
    declines: ({ id }, fit, day) => stream(seedOn(day), 'declines', id, fit.home).unit() < fit.declines,
    seed,
  };
}

/** A stay that would end after the change is drawn again from there, given that it has lasted so long. */
function lasts(kind: number, day: number, u: number, change: Change | null, n: number): number {
  const days = stayBeyond(kind, 0, u);
  if (change === null || day > change.after || day + days <= change.after) return days;
  return stayBeyond(kind, change.after - day, stream(change.seed, 'stay', day, n).unit());
}

function drawHomes(
  shape: Shape,
  days: readonly number[],
  seedOn: (day: number) => number,
  change: Change | null,
): readonly Home[] {
  const homes: Home[] = [];
  const open = (day: number, n: number) => {
    const chance = stream(seedOn(day), 'home', day, n);
    const home = drawHome(homes.length, day, chance.exponential(365 / shape.turnover), chance);
    const over = change !== null && day <= change.after && home.closes > change.after;
    const again = over ? stream(change.seed, 'closing', day, n).exponential(365 / shape.turnover) : 0;
    homes.push(over ? { ...home, closes: change.after + 1 + Math.round(again) } : home);
  };
  for (const day of days) {
    const chance = stream(seedOn(day), 'homes', day);
    const some = howMany(homesADay(shape), chance) + (day === -BURN_IN ? shape.homes : 0);
    for (let n = 0; n < some; n += 1) open(day, n);
  }
  return homes;
}

/** A Poisson draw. */
export function howMany(mean: number, chance: Chance): number {
  let n = 0;
  for (let left = mean - chance.exponential(1); left > 0; left -= chance.exponential(1)) n += 1;
  return n;
}
