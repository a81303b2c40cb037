// Today's selection: who goes where among the free places, at best total gain, solved and proven.

import type { Highs } from 'highs';
import { type ColumnBlock, problemOf, solveSelection } from '#solver';
import type { Choice, Open, View } from '../play/view.js';
import type { Fit } from '../world/fit.js';

/** What so many children of a family in a home gain today over not choosing: whole, and no column where it is 0 or less. */
export type Gain = (open: Open, fit: Fit, children: number) => number;

interface Column extends Choice {
  readonly gain: number;
}

export function bestToday(view: View, gainOf: Gain, highs: Highs): readonly Choice[] {
  const asked = view.open.map((open) => columnsOf(view, open, gainOf)).filter((columns) => columns.length > 0);
  if (asked.length === 0) return [];
  const without = ownBest(view, asked);
  if (without !== null) return without;
  const upper: number[] = [];
  const row = (limit: number) => upper.push(limit) - 1;
  const homes = new Map<number, number>();
  const blocks = asked.map((columns): ColumnBlock => {
    const open = view.open.find(({ id }) => id === columns[0]?.referral);
    const left = open?.left ?? 0;
    const children = row(left);
    const most = left > 2 ? row(1) : null;
    const here = new Map<number, number>();
    const terms = columns.map((column): readonly (readonly [number, number])[] => {
      if (!homes.has(column.home)) homes.set(column.home, row(view.homes[column.home]?.free ?? 0));
      if (left > 1 && !here.has(column.home)) here.set(column.home, row(1));
      return [
        [children, column.children],
        [homes.get(column.home) ?? 0, column.children],
        ...(most !== null && 2 * column.children > left ? [[most, 1] as const] : []),
        ...(left > 1 ? [[here.get(column.home) ?? 0, 1] as const] : []),
      ];
    });
    const starts = new Uint32Array(columns.length + 1);
    for (const [j, each] of terms.entries()) starts[j + 1] = (starts[j] ?? 0) + each.length;
    return {
      count: columns.length,
      values: [Int32Array.from(columns, (column) => column.gain)],
      starts,
      rows: Uint32Array.from(terms.flat(), ([i]) => i),
      coefficients: Int32Array.from(terms.flat(), ([, n]) => n),
    };
  });
  const rows = {
    lower: new Float64Array(upper.length).fill(Number.NEGATIVE_INFINITY),
    upper: Float64Array.from(upper),
  };
  const answer = solveSelection(problemOf({ levels: ['gain'], rows, columns: blocks }), highs);
  if (answer.status !== 'optimal') throw new Error(`expected today's selection to be solved, got ${answer.status}`);
  return answer.taken.flatMap(({ block, column }) => {
    const chosen = asked[block]?.[column];
    return chosen === undefined ? [] : [{ referral: chosen.referral, home: chosen.home, children: chosen.children }];
  });
}

function columnsOf(view: View, open: Open, gainOf: Gain): readonly Column[] {
  const columns: Column[] = [];
  for (const fit of open.fits)
    for (let children = Math.min(open.left, view.homes[fit.home]?.free ?? 0); children > 0; children -= 1) {
      const gain = gainOf(open, fit, children);
      if (gain > 0) columns.push({ referral: open.id, home: fit.home, children, gain });
    }
  return columns;
}

/** Everyone's own best, where each is one child and all can have it at once: nothing is better, and no engine is needed. */
function ownBest(view: View, asked: readonly (readonly Column[])[]): readonly Choice[] | null {
  const chosen: Choice[] = [];
  const taken = new Map<number, number>();
  for (const columns of asked) {
    const best = columns.reduce((a, b) => (b.gain > a.gain ? b : a));
    const now = (taken.get(best.home) ?? 0) + 1;
    const alone = view.open.find(({ id }) => id === best.referral)?.left === 1;
    if (!alone || now > (view.homes[best.home]?.free ?? 0)) return null;
    taken.set(best.home, now);
    chosen.push({ referral: best.referral, home: best.home, children: 1 });
  }
  return chosen;
}
