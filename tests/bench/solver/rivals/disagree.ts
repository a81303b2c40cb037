// Two that both closed a level must have found the same: how the bench sees that they did.

import type { Outcome } from './outcome.js';

/** One line for each two that differ on a level that both closed, finished or not. */
export function disagree(all: readonly (readonly [string, Outcome | null])[], where: string): readonly string[] {
  const told = all.flatMap(([name, outcome]) => (outcome === null ? [] : [{ name, levels: outcome.levels }]));
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b) => {
      const shared = Math.min(a.levels.length, b.levels.length);
      const [left, right] = [a, b].map(({ levels }) => levels.slice(0, shared).join(', '));
      return left === right ? [] : [`${where}: ${a.name} says ${left}, ${b.name} says ${right}`];
    }),
  );
}
