// When nothing fits: a smallest set of limits of which every option breaks at least one, proven and judged again.
//
// Rewrites:  "which limits cannot hold together?" over options, each with all the limits it breaks.
// To:        a smallest hitting set: min sum x, with sum of x over each option's limits >= 1, x 0 or 1.
// Source:    Reiter, "A theory of diagnosis from first principles", Artificial Intelligence 32 (1987): conflicts and
//            corrections hit each other.
// Caveat:    only the inclusion-minimal sets are rows: whatever hits those hits every larger one too.

import type { Engine } from './engines/engine.js';
import type { Model } from './model.js';

/** A limit by its position in the caller's order: of two smallest sets, the one with the earlier limits is given. */
export type LimitNumber = number;

export interface Conflict {
  /** `optimal`: proven smallest. `stopped-early`: none of its limits can be left out, but a smaller set may exist. */
  readonly status: 'optimal' | 'stopped-early';
  /** Ascending. Empty where there is no option at all. */
  readonly limits: readonly LimitNumber[];
  /** No smaller number of limits can do. */
  readonly bound: number;
  readonly engine: string;
}

/** An option that breaks none of the limits: nothing is in conflict. */
export interface NoConflict {
  readonly status: 'none';
}

type Sets = readonly (readonly LimitNumber[])[];

/** `broken` is, for each option, all the limits it breaks. Throws where the answer fails the judge: our own mistake. */
export function smallestConflict(broken: Sets, engine: Engine): Conflict | NoConflict {
  if (broken.some((set) => set.length === 0)) return { status: 'none' };
  const sets = minimalSets(broken);
  const size = fewest(sets, engine);
  const limits = size.proven ? firstOfSize(sets, size.limits, engine) : { limits: size.limits, proven: false };
  const breaches = judgeConflict(broken, limits.limits);
  if (breaches[0] !== undefined) throw new Error(`${engine.name}: ${breaches[0]}`);
  return {
    status: size.proven && limits.proven ? 'optimal' : 'stopped-early',
    limits: limits.limits,
    bound: size.proven ? size.limits.length : apart(sets),
    engine: engine.name,
  };
}

/** What is wrong with a conflict, from nothing: an option that none of it stops, or a limit that stops none alone. */
export function judgeConflict(broken: Sets, limits: readonly LimitNumber[]): readonly string[] {
  const chosen = new Set(limits);
  const hits = broken.map((set) => new Set(set.filter((each) => chosen.has(each))));
  const missed = hits.findIndex((each) => each.size === 0);
  const idle = limits.filter((limit) => !hits.some((each) => each.size === 1 && each.has(limit)));
  return [
    ...(missed === -1 ? [] : [`option ${missed} breaks none of the limits`]),
    ...idle.map((limit) => `limit ${limit} is needed by no option`),
  ];
}

/** The sets that hold no other, each once and in a fixed order. */
export function minimalSets(sets: Sets): Sets {
  const sorted = sets.map((set) => [...new Set(set)].sort((a, b) => a - b)).sort(bySizeThenOrder);
  const kept: (readonly number[])[] = [];
  for (const set of sorted) if (!kept.some((each) => isWithin(each, new Set(set)))) kept.push(set);
  return kept;
}

const bySizeThenOrder = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((each, i) => each !== b[i]);
  return a.length - b.length || (at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0));
};

const isWithin = (set: readonly number[], other: ReadonlySet<number>): boolean => set.every((each) => other.has(each));

interface Found {
  readonly limits: readonly LimitNumber[];
  readonly proven: boolean;
}

/** A hitting set, smallest where that is proven: by as many sets that share no limit, else by the engine. */
function fewest(sets: Sets, engine: Engine): Found {
  const greedy = needed(sets, greedily(sets));
  if (greedy.length === apart(sets)) return { limits: greedy, proven: true };
  const { model, columns } = written(sets);
  const solution = engine.solve(model);
  if (!('values' in solution) || solution.values === null) return { limits: greedy, proven: false };
  const { values } = solution;
  const found = columns.filter((_, i) => values[i] === 1);
  // An engine that did not close the search may give more than the greedy rule did, and more than are needed.
  const best = found.length < greedy.length ? needed(sets, found) : greedy;
  return { limits: best, proven: solution.status === 'optimal' && best.length === found.length };
}

/** Among the smallest, the one whose limits come first: each limit in turn is taken if a smallest set holds it too. */
function firstOfSize(sets: Sets, smallest: readonly LimitNumber[], engine: Engine): Found {
  const chosen: LimitNumber[] = [];
  let left = sets;
  let known = smallest;
  for (const limit of limitsOf(sets)) {
    if (left.length === 0) break;
    const after = without(left, limit);
    if (after.length === left.length) continue;
    if (!known.includes(limit)) {
      // A limit passed over stays out: were there a smallest set with it, it would have been taken.
      const room = smallest.length - chosen.length - 1;
      if (apart(after) > room) continue;
      const rest = fewest(after, engine);
      if (rest.limits.length > room) {
        if (!rest.proven) return { limits: smallest, proven: false };
        continue;
      }
      known = [limit, ...rest.limits];
    }
    chosen.push(limit);
    left = after;
  }
  return { limits: [...chosen].sort((a, b) => a - b), proven: true };
}

const limitsOf = (sets: Sets): readonly LimitNumber[] => [...new Set(sets.flat())].sort((a, b) => a - b);

const without = (sets: Sets, limit: LimitNumber): Sets => sets.filter((set) => !set.includes(limit));

/** The limit most sets hold, again and again; the earlier of equals. */
function greedily(sets: Sets): readonly LimitNumber[] {
  const chosen: LimitNumber[] = [];
  for (let left = sets; left.length > 0; ) {
    const counts = new Map<LimitNumber, number>();
    for (const each of left.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
    if (best === undefined) break;
    chosen.push(best[0]);
    left = without(left, best[0]);
  }
  return chosen;
}

/** The same with every limit left out, the last first, that the others make needless. */
function needed(sets: Sets, limits: readonly LimitNumber[]): readonly LimitNumber[] {
  let kept = [...limits].sort((a, b) => a - b);
  for (const limit of [...kept].reverse()) {
    const fewer = kept.filter((each) => each !== limit);
    if (sets.every((set) => set.some((each) => fewer.includes(each)))) kept = fewer;
  }
  return kept;
}

/** How many of the sets, smallest first, share no limit with one before: each needs a limit of its own. */
function apart(sets: Sets): number {
  const taken = new Set<LimitNumber>();
  let count = 0;
  for (const set of sets) {
    if (set.some((each) => taken.has(each))) continue;
    for (const each of set) taken.add(each);
    count += 1;
  }
  return count;
}

function written(sets: Sets): { readonly model: Model; readonly columns: readonly LimitNumber[] } {
  const columns = limitsOf(sets);
  const at = new Map(columns.map((limit, i) => [limit, i]));
  const model: Model = {
    columns: columns.map((limit) => ({ name: `limit ${limit}`, kind: 'binary', lower: 0, upper: 1 })),
    rows: sets.map((set, i) => ({
      name: `option ${i}`,
      terms: set.flatMap((limit) => {
        const column = at.get(limit);
        return column === undefined ? [] : [{ column, coefficient: 1 }];
      }),
      lower: 1,
      upper: null,
    })),
    objective: { sense: 'min', terms: columns.map((_, column) => ({ column, coefficient: 1 })) },
  };
  return { model, columns };
}
