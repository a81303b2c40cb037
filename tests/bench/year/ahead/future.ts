// One future drawn from the model on a day: who comes, how long anyone stays, who says no, what opens and closes.

import type { Chance } from '#fixtures/chance/stream';
import type { View } from '../play/view.js';
import { gain, outsideWorth } from '../policies/gain.js';
import type { Family } from '../world/family.js';
import type { Fit } from '../world/fit.js';
import type { Shape } from '../world/shape.js';
import { stayBeyond } from '../world/stay.js';
import { familiesADay, howMany } from '../world/truth.js';
import type { Model } from './model.js';
import { HORIZON, overlap, PERIODS } from './periods.js';

/** So many children of one demand in one home from a day to a day, both counted from today. */
export interface Stay {
  readonly row: number;
  readonly children: number;
  readonly from: number;
  readonly to: number;
  /** Over not being in a home of ours. */
  readonly gain: number;
}

export interface Demand {
  readonly children: number;
  readonly stays: readonly Stay[];
}

interface HomeAhead {
  readonly places: number;
  /** Days from today: the first on which it takes anyone, and the first on which it takes nobody new. */
  readonly opens: number;
  readonly closes: number;
}

export interface Future {
  /** Ids of the homes there are, one a row. */
  readonly homes: readonly number[];
  readonly rowOf: ReadonlyMap<number, number>;
  readonly ahead: readonly HomeAhead[];
  /** Place-days to give in each: row x PERIODS + period. */
  readonly room: Float64Array;
  /** Whoever is yet to come. Those who wait today are not among them: a price is what a place is worth to others. */
  readonly demands: readonly Demand[];
}

/** Homes each family is thought to go to at most: its best that say yes. */
const HOMES_EACH = 12;

export function drawFuture(view: View, model: Model, shape: Shape, chance: Chance): Future {
  const homes: number[] = [];
  const rowOf = new Map<number, number>();
  const ahead: HomeAhead[] = [];
  const room: number[] = [];
  const add = (id: number, home: HomeAhead) => {
    rowOf.set(id, homes.length);
    homes.push(id);
    ahead.push(home);
    for (let p = 0; p < PERIODS; p += 1) room.push(home.places * overlap(p, home.opens, HORIZON));
  };
  for (const { home, closed, residents } of view.homes) {
    if (closed) continue;
    const row = homes.length * PERIODS;
    add(home.id, { places: home.places, opens: 0, closes: chance.exponential(365 / shape.turnover) });
    for (const { kind, children, since } of residents) {
      const sofar = view.day - since;
      const leaves = stayBeyond(kind, sofar, chance.unit()) - sofar;
      for (let p = 0; p < PERIODS; p += 1)
        room[row + p] = Math.max(0, (room[row + p] ?? 0) - children * overlap(p, 0, leaves));
    }
  }
  const opening = howMany((shape.homes * shape.turnover * HORIZON) / 365, chance);
  for (const { id, places } of chance.shuffled(model.homesToCome).slice(0, opening))
    add(id, { places, opens: chance.int(0, HORIZON - 1), closes: HORIZON });
  const rows: Rows = { rowOf, ahead };
  return { homes, rowOf, ahead, room: Float64Array.from(room), demands: drawDemands(rows, model, shape, chance) };
}

type Rows = Pick<Future, 'rowOf' | 'ahead'>;

function drawDemands(rows: Rows, model: Model, shape: Shape, chance: Chance): readonly Demand[] {
  const demands: Demand[] = [];
  const apart = 1 / familiesADay(shape);
  for (let at = chance.exponential(apart); at < HORIZON; at += chance.exponential(apart)) {
    const index = chance.int(0, model.families.length - 1);
    const family = model.families[index];
    if (family === undefined) continue;
    const from = Math.floor(at);
    const to = Math.min(HORIZON, from + stayBeyond(family.kind, 0, chance.unit()));
    demands.push({ children: family.children, stays: staysOf(rows, family, model.fitsOf(index), from, to, chance) });
  }
  return demands;
}

function staysOf(
  { rowOf, ahead }: Rows,
  family: Family,
  fits: readonly Fit[],
  from: number,
  to: number,
  chance: Chance,
): readonly Stay[] {
  const outside = outsideWorth({ family });
  const stays: Stay[] = [];
  let some = 0;
  for (const { home, worth, declines } of fits) {
    const row = rowOf.get(home);
    const at = row === undefined ? undefined : ahead[row];
    if (row === undefined || at === undefined || chance.yes(declines) || from < at.opens || from >= at.closes) continue;
    for (let children = Math.min(family.children, at.places); children > 0; children -= 1) {
      const gained = gain(worth, children, outside) * (to - from);
      if (gained > 0) stays.push({ row, children, from, to, gain: gained });
    }
    some += 1;
    if (some === HOMES_EACH) break;
  }
  return stays;
}
