// The columns an engine begins with: all of them where they are few, else the best of each request.

import type { Blocks } from './blocks.js';
import type { Goal } from './bound.js';

/** Up to so many columns all are held at once: pricing would cost more than it saves. */
const ALL_AT_ONCE = 2500;

const A_BLOCK = 15;

/** Positions in the part. `each` is how many of a request's columns come first: it changes the speed, not the answer. */
export function firstColumns({ starts }: Blocks, { part, worth }: Goal, each: number | null): readonly number[] {
  const { count } = part.columns;
  if (each === null && count <= ALL_AT_ONCE) return Array.from({ length: count }, (_, j) => j);
  const some = each ?? A_BLOCK;
  const chosen: number[] = [];
  for (let block = 0; block + 1 < starts.length; block++) {
    const from = starts[block] ?? 0;
    const to = starts[block + 1] ?? 0;
    const order = Array.from({ length: to - from }, (_, i) => from + i);
    if (order.length > some) order.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
    for (const j of order.slice(0, some)) if ((worth[j] ?? 0) > 0) chosen.push(j);
  }
  return chosen;
}
