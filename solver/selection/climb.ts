// One part, level by level: several weighed together where that can be proved, else one by one, each kept as a row.

import type { Highs } from 'highs';
import { worthAt } from './columns.js';
import type { Derived, Part } from './parts.js';
import { blocksOf } from './priced/blocks.js';
import type { Kept } from './priced/bound.js';
import type { Limits } from './priced/limits.js';
import { openRestricted } from './priced/restricted.js';
import { lastTogether, weightsOf } from './priced/weights.js';
import { goalOf, nonZero, type PartLevel, settle, type Task, told, valueIn } from './settle.js';

export interface Climbed {
  readonly times: Float64Array;
  /** Rows that were added to the part's own. */
  readonly derived: readonly Derived[];
  readonly levels: readonly PartLevel[];
  readonly reason: string | null;
}

/** Nodes after which levels weighed together are taken one by one: a search that long does not pay. */
const PATIENCE = 300;

/** `start` holds every row. */
export function climb(
  highs: Highs,
  part: Part,
  start: Float64Array,
  limits: Limits,
  onBetter: (times: Float64Array) => void,
): Climbed {
  const count = part.columns.values.length;
  const scene = { part, blocks: blocksOf(part) };
  const restricted = openRestricted(highs, part);
  const levels: PartLevel[] = [];
  let times = start;
  let reason: string | null = null;
  const better = (next: Float64Array) => {
    if (!isBetter(part, next, times)) return;
    times = next;
    onBetter(next);
  };
  try {
    restricted.add(nonZero(start));
    let kept: readonly Kept[] = [];
    while (levels.length < count && reason === null) {
      const first = levels.length;
      const task = { highs, part, scene, restricted, limits, kept, first, better, hint: null };
      const last = lastTogether(part.columns, first);
      const together = last > first ? climbTogether(task, last, times) : null;
      const done =
        together !== null && 'levels' in together
          ? together
          : climbOne({ ...task, hint: together?.hint ?? null }, times);
      reason = done.reason;
      for (const level of done.levels) levels.push(level);
      // Where time was up the search may have told of a better one: the bounds stand for it if nothing before them moved.
      const sameBefore = levels.slice(0, -1).every((_, i) => valueIn(part, i, times) === valueIn(part, i, done.times));
      if (reason === null || !sameBefore || !isBetter(part, times, done.times)) times = done.times;
      const fresh = keptFrom(part, first, levels.length, times);
      if (levels.length < count && reason === null) for (const level of fresh) restricted.keep(level);
      kept = [...kept, ...fresh];
    }
  } finally {
    restricted.dispose();
  }
  while (levels.length < count) levels.push(unproved(part, levels.length, times));
  return {
    times,
    derived: scene.part.derived,
    levels: levels.map((level, i) => ({ ...level, value: valueIn(part, i, times) })),
    reason,
  };
}

interface Step {
  readonly times: Float64Array;
  readonly levels: readonly PartLevel[];
  readonly reason: string | null;
}

function climbOne(task: Task, times: Float64Array): Step {
  const { first } = task;
  const solved = settle(task, [1], times, task.limits.nodeLimit);
  const level = told(task, [1], first, solved, solved.closed.times);
  return {
    times: solved.closed.times,
    levels: [level],
    reason: level.closedBy === 'none' ? solved.closed.reason : null,
  };
}

/** Null, or only a hint, where the weights did not settle it, or the search was long: nothing is lost but time. */
function climbTogether(task: Task, last: number, start: Float64Array): Step | { readonly hint: Float64Array } | null {
  const { part, first, limits } = task;
  const weights = weightsOf(part.columns, first, last);
  if (weights === null) return null;
  const whole = settle(task, weights, start, Math.min(PATIENCE, limits.nodeLimit ?? PATIENCE));
  task.better(whole.closed.times);
  if (whole.closed.reason !== null) {
    const [heaviest = 1] = weights;
    return { hint: whole.bound.multipliers.map((units) => Math.round(units / heaviest) + 0) };
  }
  const { times } = whole.closed;
  const levels: PartLevel[] = [];
  for (let level = first; level < last; level++) {
    const prefix = weightsOf(part.columns, first, level) ?? [1];
    const solved = settle(task, prefix, times, limits.nodeLimit);
    const same = worthAt(goalOf(task, prefix).worth, times) === solved.closed.value;
    if (same || solved.closed.reason !== null) {
      levels.push(told(task, prefix, level, solved, times));
      if (solved.closed.reason !== null) return { times, levels, reason: solved.closed.reason };
      continue;
    }
    // A better one on this level: it stands, with what was proved before it, and the levels after it begin again.
    const ahead = valueIn(part, level, solved.closed.times) > valueIn(part, level, times);
    const keeps = levels.every(
      (_, i) => valueIn(part, first + i, times) <= valueIn(part, first + i, solved.closed.times),
    );
    if (!ahead || !keeps) return levels.length === 0 ? null : { times, levels, reason: null };
    levels.push(told(task, prefix, level, solved, solved.closed.times));
    return { times: solved.closed.times, levels, reason: null };
  }
  levels.push(told(task, weights, last, whole, times));
  return { times, levels, reason: null };
}

const unproved = (part: Part, level: number, times: Float64Array): PartLevel => ({
  value: valueIn(part, level, times),
  bound: null,
  closedBy: 'none',
  multipliers: null,
  proved: null,
  open: 0,
});

const keptFrom = (part: Part, first: number, end: number, times: Float64Array): readonly Kept[] =>
  Array.from({ length: end - first }, (_, i) => ({
    level: first + i,
    values: part.columns.values[first + i] ?? new Int32Array(),
    largest: largestOf(part.columns.values[first + i] ?? new Int32Array()),
    least: valueIn(part, first + i, times),
  }));

const largestOf = (values: Int32Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function isBetter(part: Part, next: Float64Array, than: Float64Array): boolean {
  for (let level = 0; level < part.columns.values.length; level++) {
    const gain = valueIn(part, level, next) - valueIn(part, level, than);
    if (gain !== 0) return gain > 0;
  }
  return false;
}
