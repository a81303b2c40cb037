// A smallest set of limits that cannot hold together, over every home that was looked at.
//
// Rewrites: limits as numbers, in the order below; each home as the limits it breaks. Solved in the abstract.

import { javascriptLpSolver, smallestConflict } from '#solver/index';
import type { Looked } from './looking.js';
import type { Limit, NothingFits } from './nothing-fits.js';

/** Of two sets as small, the one that names what a person can change. */
const kinds: readonly Limit['kind'][] = ['filter', 'offer', 'policy', 'essential', 'gate', 'law'];

/** Some thirty limits and as many rows: far below this. A larger one is answered without proof, and says so. */
const MOST_CELLS = 300_000;

export function conflictOf(looked: readonly Looked[]): Pick<NothingFits, 'conflict' | 'status'> {
  const limits = new Map<string, Limit>();
  for (const { failures } of looked) for (const { limit } of failures) limits.set(textOf(limit), limit);
  const order = [...limits].sort(([a, one], [b, two]) => {
    return kinds.indexOf(one.kind) - kinds.indexOf(two.kind) || (a < b ? -1 : 1);
  });
  const numbers = new Map(order.map(([text], i) => [text, i]));
  const sets = looked.map(({ failures }) => failures.map(({ limit }) => numbers.get(textOf(limit)) ?? -1));
  const found = smallestConflict(sets, javascriptLpSolver({ maxCells: MOST_CELLS }));
  if (found.status === 'none') throw new Error('A home that breaks no limit was not on the list');
  return { status: found.status, conflict: found.limits.flatMap((n) => order[n]?.[1] ?? []) };
}

/** The same limit reads the same, whichever home breaks it. */
const textOf = (limit: Limit): string => {
  switch (limit.kind) {
    case 'gate':
      return `gate ${limit.gate} ${limit.role}`;
    case 'filter':
      return `filter ${limit.filter}`;
    case 'offer':
      return 'offer';
    default:
      return `${limit.kind} ${limit.rule}`;
  }
};
