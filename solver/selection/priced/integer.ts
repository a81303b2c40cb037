// From a bound to a proven whole answer: reduced costs say which columns a better one could use, an engine searches those.
//
// With U the bound, L the best value known and d the reduced costs: an answer worth L + 1 or more uses no column with
// U + d_j < L + 1, and uses every column with U - d_j < L + 1 to its limit (Dantzig, Fulkerson and Johnson 1954). Searching
// the columns with d_j >= -delta alone is as good once an answer worth U - delta is found there.

import type { Highs } from 'highs';
import { worthAt } from '../columns.js';
import { holds } from '../parts.js';
import { type Bound, type Goal, NOISE, slackOver, UNIT } from './bound.js';
import type { Limits } from './limits.js';
import { openRestricted } from './restricted.js';

/**
 * Where more columns than this are open a better answer is first looked for among the best of them: so many times those that
 * price at nothing, as all that the linear answer uses do.
 */
const TIMES_BASIC = 2.5;

const MOST_AT_FIRST = 3000;

/** Answers this near an engine's bound are the best whole ones, with room for its rounding. */
const UNDER_ONE = 0.9;

export interface Closed {
  readonly times: Float64Array;
  readonly value: number;
  /** Nothing is worth more; at least `value`. */
  readonly bound: number;
  /** Columns the engine closed over; 0 where the bound alone did. */
  readonly open: number;
  /** Why bound and value do not meet, or null. */
  readonly reason: string | null;
}

/** `best` holds every row and kept level. `allowedAt` says how far value and bound may stay apart. */
export function close(
  highs: Highs,
  goal: Goal,
  bound: Bound,
  best: Float64Array,
  allowedAt: (times: Float64Array) => number,
  limits: Limits,
  onBetter: (times: Float64Array) => void,
): Closed {
  let times = best;
  let value = worthAt(goal.worth, best);
  for (let first = true; ; first = false) {
    const slack = slackOver(bound, value);
    const allowed = allowedAt(times);
    if (bound.worth - value <= allowed)
      return { times, value, bound: Math.max(value, bound.worth), open: 0, reason: null };
    const stop = limits.stop();
    if (stop !== null) return { times, value, bound: bound.worth, open: 0, reason: stop };
    const reach = first ? reachOf(bound.reduced, slack) : slack;
    const found = search(highs, goal, bound, reach, slack, times, allowed, limits, onBetter);
    const gained = found.value > value;
    if (gained) {
      times = found.times;
      value = found.value;
      onBetter(times);
    }
    const whole = reach >= slackOver(bound, value);
    if (found.reason !== null || whole) {
      const left = whole ? Math.max(value, Math.min(bound.worth, found.bound)) : Math.max(value, bound.worth);
      return {
        times,
        value,
        bound: left,
        open: found.open,
        reason: left - value <= allowedAt(times) ? null : found.reason,
      };
    }
  }
}

/** The least reduced cost to search down to, in units: all that matter where they are few, else the best of them. */
function reachOf(reduced: Float64Array, slack: number): number {
  let basic = 0;
  for (let j = 0; j < reduced.length; j++) if (Math.abs(reduced[j] ?? 0) < NOISE) basic += 1;
  const few = Math.min(MOST_AT_FIRST, TIMES_BASIC * basic);
  const within = (reach: number) => {
    let count = 0;
    for (let j = 0; j < reduced.length; j++) if ((reduced[j] ?? 0) >= -reach) count += 1;
    return count;
  };
  let reach = slack;
  while (reach > UNIT && within(reach) > few) reach /= 2;
  return reach;
}

function search(
  highs: Highs,
  goal: Goal,
  { reduced, worth: ceiling }: Bound,
  reach: number,
  slack: number,
  best: Float64Array,
  allowed: number,
  limits: Limits,
  onBetter: (times: Float64Array) => void,
) {
  const { part } = goal;
  const { upper } = part.columns;
  const open: number[] = [];
  const list: number[] = [];
  for (let j = 0; j < reduced.length; j++) {
    if ((reduced[j] ?? 0) >= -reach) open.push(j);
    if ((reduced[j] ?? 0) >= -reach || (best[j] ?? 0) !== 0) list.push(j);
  }
  const restricted = openRestricted(highs, part);
  try {
    restricted.aim(goal.worth);
    restricted.add(list);
    for (const kept of goal.kept) restricted.keep(kept);
    const forced = reach >= slack ? open.filter((j) => (reduced[j] ?? 0) > slack && best[j] === upper[j]) : [];
    const most = forced.map((j) => upper[j] ?? 0);
    restricted.bound(forced, most, most);
    let value = worthAt(goal.worth, best);
    limits.effort.integerSolves += 1;
    limits.effort.mostHeld = Math.max(limits.effort.mostHeld, list.length);
    const { answer, times } = restricted.whole(
      {
        timeLimit: limits.left(),
        nodeLimit: limits.nodeLimit,
        brief: true,
        absoluteGap: Math.max(UNDER_ONE, allowed),
        onBetter: (values) => {
          const better = restricted.spread(values.map((v) => Math.round(v) + 0));
          if (worthAt(goal.worth, better) <= value || !sound(goal, better)) return;
          value = worthAt(goal.worth, better);
          onBetter(better);
        },
      },
      best,
    );
    const good = times !== null && sound(goal, times) ? times : best;
    const closed = answer.status === 'optimal' || answer.status === 'infeasible';
    const reached = worthAt(goal.worth, good);
    const bound = answer.status === 'infeasible' ? reached : (rounded(answer.bound) ?? ceiling);
    const refused = closed && bound - reached > allowed ? 'answer-out-of-tolerance' : null;
    return {
      times: good,
      value: reached,
      bound,
      open: open.length,
      reason: closed ? refused : (answer.reason ?? answer.status),
    };
  } finally {
    restricted.dispose();
  }
}

/** The whole number under an engine's bound, which may be a little too low. */
const rounded = (bound: number | null): number | null =>
  bound === null ? null : Math.floor(bound + Math.min(0.05, 1e-6 + 1e-10 * Math.abs(bound)));

/** An engine's answer is within its tolerances; ours is within none. */
const sound = ({ part, kept }: Goal, times: Float64Array): boolean =>
  holds(part, times) && kept.every(({ values, least }) => worthAt(values, times) >= least);
