// Small selections of chance, and a question of each put as a problem of its own, for those who solve from scratch.

import type { ColumnBlock, SelectionData } from '#solver/selection/problem';
import type { WhatIfQuestion } from '#solver/what-if/question';

/** Whole numbers under `below`, one after another, from a seed. */
export function drawing(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export interface Size {
  readonly blocks: number;
  readonly homes: number;
  /** Points are 0 or 1, so that many plans are as good. */
  readonly coarse?: boolean;
}

/** Groups of one to three who share a few homes; sometimes a budget, whose excess is a column of its own taken many times. */
export function smallSelection(seed: number, { blocks, homes, coarse = false }: Size): SelectionData {
  const draw = drawing(seed);
  const budget = draw(3) === 0;
  const steps = coarse ? 2 : draw(2) === 0 ? 5 : 10_000;
  const upper = Array.from({ length: homes }, () => 1 + draw(3));
  const budgetRow = budget ? upper.push(draw(6 * blocks) + 1) - 1 : -1;
  const columns = Array.from({ length: blocks }, () => {
    const size = 1 + (draw(3) === 0 ? 1 + draw(2) : 0);
    const members = Array.from({ length: size }, () => upper.push(1) - 1);
    const tonight = draw(3) === 0;
    const made: Made[] = [];
    for (let home = 0; home < homes; home++) {
      const once = size > 1 ? upper.push(1) - 1 : -1;
      for (let set = 1; set < 1 << size; set++) {
        const those = members.filter((_, k) => (set >> k) & 1);
        const n = those.length;
        if (draw(3) === 0 || n > (upper[home] ?? 0)) continue;
        made.push({
          values: [tonight ? n : 0, draw(4) === 0 ? 0 : n, n === size ? n - 1 : 0, 0, n * draw(steps)],
          terms: [
            [home, draw(8) === 0 ? (upper[home] ?? 1) : n],
            ...those.map((row): Term => [row, 1]),
            ...(once >= 0 ? [[once, 1] as const] : []),
            ...(budget ? [[budgetRow, 1 + draw(9)] as const] : []),
          ],
        });
      }
    }
    if (!tonight) for (const row of members) made.push({ values: [0, 1, 0, 0, coarse ? 0 : 50], terms: [[row, 1]] });
    return blockOf(made);
  });
  const over = {
    ...blockOf([{ values: [0, 0, 0, -1, 0], terms: [[budgetRow, -1]] }]),
    upper: Int32Array.of(9 * blocks),
  };
  return {
    levels: ['tonight', 'suitable', 'pairs', 'overspend', 'points'],
    rows: { lower: new Float64Array(upper.length).fill(Number.NEGATIVE_INFINITY), upper: Float64Array.from(upper) },
    columns: budget ? [...columns, over] : columns,
  };
}

type Term = readonly [row: number, coefficient: number];
interface Made {
  readonly values: readonly number[];
  readonly terms: readonly Term[];
}

function blockOf(made: readonly Made[]): ColumnBlock {
  const terms = made.flatMap((each) => each.terms);
  const starts = [0];
  for (const each of made) starts.push((starts.at(-1) ?? 0) + each.terms.length);
  return {
    count: made.length,
    values: [0, 1, 2, 3, 4].map((level) => Int32Array.from(made, ({ values }) => values[level] ?? 0)),
    starts: Uint32Array.from(starts),
    rows: Uint32Array.from(terms, ([row]) => row),
    coefficients: Int32Array.from(terms, ([, coefficient]) => coefficient),
  };
}

/** The question as a selection from nothing: barred blocks are empty but for what is forced, which a row demands. */
export function asProblem(data: SelectionData, { bar = [], force = [], rows = [] }: WhatIfQuestion): SelectionData {
  const first = data.rows.lower.length;
  const more = [...rows, ...force.map((at) => ({ lower: 1, upper: 1, terms: [{ ...at, coefficient: 1 }] }))];
  const columns = data.columns.map((block, number): ColumnBlock => {
    const made = Array.from({ length: block.count }, (_, j): Made | null => {
      if (bar.includes(number) && !force.some((at) => at.block === number && at.column === j)) return null;
      const terms: Term[] = [];
      for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k++)
        terms.push([block.rows[k] ?? 0, block.coefficients[k] ?? 0]);
      for (const [i, row] of more.entries())
        for (const at of row.terms) if (at.block === number && at.column === j) terms.push([first + i, at.coefficient]);
      return { values: block.values.map((values) => values[j] ?? 0), terms };
    }).filter((each) => each !== null);
    return { ...blockOf(made), ...(block.upper === undefined ? {} : { upper: block.upper }) };
  });
  return {
    ...data,
    rows: {
      lower: Float64Array.of(...data.rows.lower, ...more.map(({ lower }) => lower)),
      upper: Float64Array.of(...data.rows.upper, ...more.map(({ upper }) => upper)),
    },
    columns,
  };
}

/** A question of chance: a block barred or not, one column of it forced or not, sometimes a row over a few columns. */
export function smallQuestion(seed: number, data: SelectionData): WhatIfQuestion {
  const draw = drawing(seed ^ 0x5bd1e995);
  const block = draw(data.columns.length);
  const count = data.columns[block]?.count ?? 0;
  const kind = draw(4);
  const force =
    kind >= 2 && count > 0 && data.columns[block]?.upper === undefined ? [{ block, column: draw(count) }] : [];
  const terms = data.columns.flatMap((each, other) =>
    Array.from({ length: each.count }, (_, column) => ({ block: other, column, coefficient: 1 + draw(2) })).filter(
      () => other !== block && draw(4) === 0,
    ),
  );
  return {
    ...(kind === 0 ? {} : { bar: [block] }),
    ...(force.length === 0 ? {} : { force }),
    ...(draw(3) === 0 && terms.length > 0
      ? { rows: [{ lower: Number.NEGATIVE_INFINITY, upper: 1 + draw(2), terms }] }
      : {}),
  };
}
