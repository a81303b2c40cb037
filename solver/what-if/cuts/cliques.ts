// Cuts for columns that conflict two by two: at most one of them. Found where a linear answer takes more in all.
//
// Clique inequalities of the conflict graph (Padberg 1973, "On the facial structure of set packing polyhedra"), found
// greedily and widened with every column that conflicts with all of a cut's own.

import type { Conflicts } from './conflicts.js';
import { type Cut, cutOf, type Support } from './cuts.js';

export function brokenCliques({ between, beside, isOnce }: Conflicts, { used, shareOf }: Support): readonly Cut[] {
  const found = new Map<string, Cut>();
  for (const seed of used) {
    if (shareOf(seed) === 1) continue;
    const clique = [seed];
    let sum = shareOf(seed);
    for (const j of used) {
      if (j === seed || !clique.every((other) => between(other, j))) continue;
      clique.push(j);
      sum += shareOf(j);
    }
    if (sum <= 1 + BROKEN) continue;
    const cut = cutOf(widen(clique), 1);
    found.set(cut.columns.join(), cut);
  }
  return [...found.values()];

  function widen(clique: readonly number[]): readonly number[] {
    const wide = [...clique];
    const within = new Set(clique);
    for (const j of beside(clique[0] ?? 0)) {
      if (within.has(j) || !isOnce(j) || !wide.every((other) => between(other, j))) continue;
      within.add(j);
      wide.push(j);
    }
    return wide;
  }
}

const BROKEN = 1e-4;
