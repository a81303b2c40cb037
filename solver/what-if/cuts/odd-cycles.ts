// Cuts for odd rings of columns, each in conflict with the next: of 2k + 1, at most k. A linear answer takes half of each.
//
// Odd-hole inequalities (Padberg 1973), found exactly: a ring is broken when the sum of 1 - x_i - x_j along it is under 1,
// so the shortest walk of odd length from each column back to itself says which (Gerards and Schrijver 1986).

import type { Conflicts } from './conflicts.js';
import { type Cut, cutOf, type Support } from './cuts.js';

const BROKEN = 1e-4;

export function brokenRings({ between }: Conflicts, { used, shareOf }: Support): readonly Cut[] {
  const parts = used.filter((j) => shareOf(j) < 1);
  const next = parts.map((a) =>
    parts.flatMap((b, to) =>
      a !== b && between(a, b) ? [{ to, length: Math.max(0, 1 - shareOf(a) - shareOf(b)) }] : [],
    ),
  );
  const found = new Map<string, Cut>();
  for (let start = 0; start < parts.length; start++) {
    const ring = shortest(next, start);
    if (ring === null) continue;
    const cut = cutOf(
      ring.map((node) => parts[node] ?? 0),
      (ring.length - 1) / 2,
    );
    found.set(cut.columns.join(), cut);
  }
  return [...found.values()];
}

type Links = readonly (readonly { readonly to: number; readonly length: number }[])[];

/** The shortest odd closed walk through a column, where it is broken and comes to no column twice; else null. */
function shortest(next: Links, start: number): readonly number[] | null {
  // Each column twice: after an even and after an odd number of steps.
  const size = next.length * 2;
  const far = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size).fill(-1);
  const done = new Uint8Array(size);
  const goal = start * 2 + 1;
  far[start * 2] = 0;
  for (;;) {
    let at = -1;
    for (let node = 0; node < size; node++)
      if (done[node] === 0 && (far[node] ?? 0) < (at < 0 ? 1 - BROKEN : (far[at] ?? 0))) at = node;
    if (at < 0 || at === goal) break;
    done[at] = 1;
    for (const { to, length } of next[at >> 1] ?? []) {
      const node = to * 2 + (1 - (at & 1));
      if ((far[at] ?? 0) + length >= (far[node] ?? 0)) continue;
      far[node] = (far[at] ?? 0) + length;
      from[node] = at;
    }
  }
  if (!((far[goal] ?? 0) < 1 - BROKEN)) return null;
  const ring: number[] = [];
  for (let node = from[goal] ?? -1; node >= 0; node = from[node] ?? -1) ring.push(node >> 1);
  return new Set(ring).size === ring.length && ring.length >= 5 ? ring : null;
}
