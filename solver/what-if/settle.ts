// Among plans that are all best, one: that which keeps most of a plan that was there before, and then by a fixed draw.

import { openSession } from '../highs/session.js';
import { type Asked, allows } from './asked.js';
import type { Leaf } from './branch.js';
import { climb, type Relaxed, scaled } from './climb.js';
import type { Closed } from './close.js';
import { cutsOf } from './cuts/cuts.js';
import { faceOf, leftOpen } from './face.js';
import { levelsOf, type Opened, total } from './opened.js';
import { preferences, together } from './preferences.js';
import { restOf } from './rest-of.js';
import { type Searching, search } from './search.js';
import { sessionColumns } from './weights.js';

/** Null: not settled within the limits. `near` is how often each column was taken before. */
export function settle(
  opened: Opened,
  asked: Asked,
  { bound }: Relaxed,
  closed: Closed,
  near: Float64Array,
  limits: Searching,
): Float64Array | null {
  const { highs, columns } = opened;
  const wanted = preferences(columns, near);
  const plans = closed.leaves?.map((leaf) => preferredIn(opened, leaf, wanted)) ?? [];
  const settled = plans.filter((each) => each !== null);
  if (settled.length > 0 && settled.length === plans.length)
    return settled.reduce((a, b) => (isPreferred(wanted, b, a) ? b : a));

  const best = levelsOf(opened, closed.times);
  const kept = columns.values.slice(0, opened.levels).map((values, level) => ({ values, least: best[level] ?? 0 }));
  const { open, taken } = leftOpen(columns, asked, bound, closed);
  const times = search(highs, columns, asked, open, taken, kept, wanted, limits);
  return typeof times === 'string' ? null : times;
}

function isPreferred(wanted: readonly Int32Array[], a: Float64Array, b: Float64Array): boolean {
  const values = wanted.find((level) => total(level, a) !== total(level, b));
  return values !== undefined && total(values, a) > total(values, b);
}

const ROUNDS = 20;

/** The preferred of a leaf's best plans: most often the first linear answer is whole, and its bound proves it. Null where it is not. */
function preferredIn(
  { highs, columns, weighted }: Opened,
  leaf: Leaf,
  wanted: readonly Int32Array[],
): Float64Array | null {
  const { asked, relaxed, times: found } = leaf;
  const { open, taken } = leftOpen(columns, asked, relaxed.bound, leaf);
  const onlyOnce = (j: number) => found[j] === 1 && columns.upper[j] === 1 && (weighted.worth[j] ?? 0) > 0;
  if (open.every(onlyOnce)) return found;
  const rest = restOf(columns, faceOf(asked, relaxed, relaxed.bound.upper - leaf.worth), open, taken, []);
  const session = openSession(highs, rest.rows);
  try {
    const worth = Float64Array.from(open, (j) => together(wanted, j));
    const upper = Float64Array.from(rest.columns.upper);
    session.addColumns(sessionColumns(rest.columns, scaled(worth), upper));
    const climbed = climb({
      ...rest,
      session,
      worth,
      held: { lower: new Float64Array(open.length), upper },
      beside: [],
      cutsFor: cutsOf(rest.columns, rest.rows),
      rounds: ROUNDS,
      found: () => undefined,
    });
    if (climbed === null || climbed === 'infeasible') return null;
    const times = Float64Array.from(taken);
    open.forEach((j, i) => {
      times[j] = Math.round(climbed.values[i] ?? 0) + 0;
    });
    const reached = open.reduce((sum, j, i) => sum + (times[j] ?? 0) * (worth[i] ?? 0), 0);
    const isProven = climbed.bound.upper - reached < 1 && total(weighted.worth, times) === leaf.worth;
    return isProven && allows(columns, asked, times) ? times : null;
  } finally {
    session.dispose();
  }
}
