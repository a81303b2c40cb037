// One solve by weights: linear over all columns, cuts, a whole answer, and what that says of its last level.

import type { Highs } from 'highs';
import { worthAt } from './columns.js';
import type { Part } from './parts.js';
import { type Blocks, blocksOf } from './priced/blocks.js';
import { type Bound, type Goal, type Kept, UNIT } from './priced/bound.js';
import { brokenCuts, withCuts } from './priced/cuts.js';
import { type Closed, close } from './priced/integer.js';
import type { Limits } from './priced/limits.js';
import { boundWithout, price } from './priced/pricing.js';
import type { Restricted } from './priced/restricted.js';
import { roundedDown } from './priced/rounding.js';
import { firstColumns } from './priced/start.js';
import { trimmed } from './priced/trim.js';
import { combined } from './priced/weights.js';

export interface PartLevel {
  readonly value: number;
  /** Given that this part does as well on the levels before; null when nothing was proved. */
  readonly bound: number | null;
  readonly closedBy: 'duals' | 'engine' | 'none';
  /** Not in units. */
  readonly multipliers: PartMultipliers | null;
  readonly proved: number | null;
  readonly open: number;
}

/** One a row of the part, as many of them as there were, and one a level before. */
export interface PartMultipliers {
  readonly rows: Float64Array;
  readonly before: Float64Array;
}

/** Rounds of cuts; fewer where they no longer bring the bound down. */
const CUT_ROUNDS = 8;

export interface Task {
  readonly highs: Highs;
  readonly part: Part;
  /** The part as it stands, which cuts widen. */
  readonly scene: { part: Part; blocks: Blocks };
  readonly restricted: Restricted;
  readonly limits: Limits;
  readonly kept: readonly Kept[];
  readonly first: number;
  readonly better: (times: Float64Array) => void;
  /** Multipliers from a solve of several levels, by the weight of the first: a bound on it, if time is up before a better. */
  readonly hint: Float64Array | null;
}

export interface Solved {
  readonly closed: Closed;
  readonly bound: Bound;
}

export function goalOf({ scene: { part }, kept, first }: Task, weights: readonly number[]): Goal {
  const worth = combined(
    part.columns,
    weights.map((weight, i) => [first + i, weight] as const),
  );
  return { part, kept, worth };
}

/** Best by these weights from level `first` on, over all columns of the part. */
export function settle(task: Task, weights: readonly number[], best: Float64Array, nodeLimit: number | null): Solved {
  const { highs, part, scene, restricted, limits, better } = task;
  let goal = goalOf(task, weights);
  restricted.aim(goal.worth);
  restricted.add(nonZero(best));
  if (restricted.linearSolves() === 0) restricted.add(firstColumns(scene.blocks, goal, limits.firstColumns));
  const value = worthAt(goal.worth, best);
  const last = part.columns.values[task.first + weights.length - 1] ?? new Int32Array();
  const allowedAt = (times: Float64Array) => Math.floor(limits.gap * Math.abs(worthAt(last, times)));
  const enough = value + allowedAt(best);
  let priced = price(goal, scene.blocks, restricted, enough, limits);
  let bound = priced.bound ?? boundWithout(goal, scene.blocks, restricted, task.hint);
  const whole = bound.worth;
  for (let round = 0; round < CUT_ROUNDS && priced.point !== null && bound.worth > enough; round++) {
    const cuts = brokenCuts(scene.part, scene.blocks, priced.point);
    if (cuts.length === 0) break;
    scene.part = withCuts(scene.part, cuts);
    scene.blocks = blocksOf(scene.part);
    restricted.extend(scene.part);
    goal = { ...goal, part: scene.part };
    const before = bound.worth;
    const again = price(goal, scene.blocks, restricted, enough, limits);
    if (again.bound !== null && again.bound.total <= bound.total) bound = again.bound;
    priced = again;
    if ((before - bound.worth) * 20 < whole - bound.worth) break;
  }
  if (priced.reason !== null)
    return { bound, closed: { times: best, value, bound: bound.worth, open: 0, reason: priced.reason } };
  let from = best;
  if (priced.point !== null && bound.worth > enough) {
    const rounded = roundedDown(goal, priced.point, bound.reduced, -UNIT * 4);
    if (rounded !== null && worthAt(goal.worth, rounded) > value) from = rounded;
  }
  const closed = close(highs, goal, bound, from, allowedAt, { ...limits, nodeLimit }, better);
  const times = trimmed(part, closed.times);
  return { bound, closed: { ...closed, times, value: worthAt(goal.worth, times) } };
}

/** What a solve by weights says of its last level: its bound, less what the levels before are worth by their weights. */
export function told(
  task: Task,
  weights: readonly number[],
  level: number,
  { closed, bound }: Solved,
  times: Float64Array,
): PartLevel {
  const { part, first, kept } = task;
  const rowCount = bound.multipliers.length - kept.length;
  const before = weights.slice(0, -1);
  const owed = before.reduce((sum, weight, i) => sum + weight * valueIn(part, first + i, times), 0);
  const value = valueIn(part, level, times);
  const multipliers = {
    rows: bound.multipliers.slice(0, rowCount).map((units) => units / UNIT),
    before: Float64Array.of(
      ...bound.multipliers.slice(rowCount).map((units) => units / UNIT),
      ...before.map((weight) => -weight),
    ),
  };
  const proved = bound.worth - owed;
  const least = Math.max(value, closed.bound - owed);
  const closedBy = proved <= value ? 'duals' : least <= value ? 'engine' : 'none';
  return {
    value,
    bound: least,
    closedBy,
    multipliers,
    proved: Math.max(proved, value),
    open: closedBy === 'duals' ? 0 : closed.open,
  };
}

export const valueIn = (part: Part, level: number, times: Float64Array): number =>
  worthAt(part.columns.values[level] ?? new Int32Array(), times);

export function nonZero(times: Float64Array): readonly number[] {
  const found: number[] = [];
  times.forEach((often, j) => {
    if (often !== 0) found.push(j);
  });
  return found;
}
