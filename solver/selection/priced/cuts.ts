// Rows that every whole selection holds and a fractional one does not: they bring the bound nearer to what can be reached.
//
// Rewrites:  the sum of some rows, each coefficient and the limit divided and rounded down (Gomory 1958; Chvatal 1973).
// From:      a row with several requests in it, and own rows of those whose single use of it weighs most in the point.
// To:        with two places, "a pair, or this one alone": p + s <= 1, where halves of pairs fitted beside s before.
// Caveat:    only whole selections hold them, so never use one to say what a fractional answer could do.

import type { Derived, Part } from '../parts.js';
import type { Blocks } from './blocks.js';

/** A point must break a cut by this much. */
const CLEARLY = 0.02;

const PER_ROW = 3;

interface Use {
  readonly column: number;
  readonly coefficient: number;
  readonly times: number;
}

/** Cuts that the point breaks, none that the part has already. */
export function brokenCuts(part: Part, { own }: Blocks, point: Float64Array): readonly Derived[] {
  const { columns, rows } = part;
  const known = new Set(part.derived.map(nameOf));
  const users = new Map<number, Use[]>();
  for (let j = 0; j < columns.count; j++) {
    const times = point[j] ?? 0;
    if (times <= 1e-6) continue;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      if (row >= part.rowIds.length || own[row] === 1 || rows.upper[row] === Number.POSITIVE_INFINITY) continue;
      const uses = users.get(row) ?? [];
      uses.push({ column: j, coefficient: columns.coefficients[k] ?? 0, times });
      users.set(row, uses);
    }
  }
  const found: Derived[] = [];
  for (const [row, uses] of [...users].sort(([a], [b]) => a - b)) {
    if (uses.every(({ times }) => Math.abs(times - Math.round(times)) < 1e-6)) continue;
    const best = candidates(row, uses)
      .map((cut) => ({ cut, broken: broken(cut, uses) }))
      .filter(({ cut, broken }) => broken > CLEARLY && !known.has(nameOf(cut)))
      .sort((a, b) => b.broken - a.broken);
    for (const { cut } of best.slice(0, PER_ROW)) found.push(cut);
  }
  return found;

  /** The row divided by 2 and by 3, and halved together with as many own rows as make its limit odd. */
  function candidates(row: number, uses: readonly Use[]): readonly Derived[] {
    const weight = new Map<number, number>();
    for (const { column, coefficient, times } of uses)
      if (coefficient % 2 !== 0)
        for (let k = columns.starts[column] ?? 0; k < (columns.starts[column + 1] ?? 0); k++) {
          const other = columns.rows[k] ?? 0;
          if (own[other] === 1 && rows.upper[other] === 1 && other < part.rowIds.length)
            weight.set(other, (weight.get(other) ?? 0) + times);
        }
    const heaviest = [...weight].sort(([a, x], [b, y]) => y - x || a - b).map(([other]) => other);
    const even = (rows.upper[row] ?? 0) % 2 === 0;
    const cuts: Derived[] = [2, 3].map((divisor) => ({ rows: [row], divisor }));
    for (const other of even ? heaviest.slice(0, 2 * PER_ROW) : []) cuts.push({ rows: [row, other], divisor: 2 });
    for (let count = even ? 3 : 2; count <= heaviest.length && count <= 5; count += 2)
      cuts.push({ rows: [row, ...heaviest.slice(0, count)], divisor: 2 });
    return cuts;
  }

  function broken(cut: Derived, uses: readonly Use[]): number {
    let sum = 0;
    for (const { column, times } of uses) {
      let coefficient = 0;
      for (let k = columns.starts[column] ?? 0; k < (columns.starts[column + 1] ?? 0); k++)
        if (cut.rows.includes(columns.rows[k] ?? 0)) coefficient += columns.coefficients[k] ?? 0;
      sum += times * Math.floor(coefficient / cut.divisor);
    }
    return sum - limitOf(part, cut);
  }
}

const nameOf = ({ rows, divisor }: Derived): string => `${divisor}/${[...rows].sort((a, b) => a - b).join()}`;

const limitOf = ({ rows }: Part, cut: Derived): number =>
  Math.floor(cut.rows.reduce((sum, row) => sum + (rows.upper[row] ?? 0), 0) / cut.divisor);

/** The same part with more rows at its end; where nothing changes, what is numbered stays so. */
export function withCuts(part: Part, cuts: readonly Derived[]): Part {
  const { columns, rows } = part;
  const first = rows.lower.length;
  const cutsOf = new Map<number, number[]>();
  cuts.forEach((cut, i) => {
    for (const row of cut.rows) cutsOf.set(row, [...(cutsOf.get(row) ?? []), i]);
  });
  const starts = new Uint32Array(columns.count + 1);
  const indices: number[][] = [];
  let extra = 0;
  const sums = new Float64Array(cuts.length);
  for (let j = 0; j < columns.count; j++) {
    const touched: number[] = [];
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
      for (const cut of cutsOf.get(columns.rows[k] ?? 0) ?? []) {
        if (!touched.includes(cut)) touched.push(cut);
        sums[cut] = (sums[cut] ?? 0) + (columns.coefficients[k] ?? 0);
      }
    const entries: number[] = [];
    for (const cut of touched) {
      const coefficient = Math.floor((sums[cut] ?? 0) / (cuts[cut]?.divisor ?? 1));
      sums[cut] = 0;
      if (coefficient !== 0) entries.push(first + cut, coefficient);
    }
    if (entries.length > 0) indices[j] = entries;
    extra += entries.length / 2;
    starts[j + 1] = (columns.starts[j + 1] ?? 0) + extra;
  }
  const total = starts[columns.count] ?? 0;
  const wider = { ...columns, starts, rows: new Uint32Array(total), coefficients: new Int32Array(total) };
  for (let j = 0; j < columns.count; j++) {
    let at = starts[j] ?? 0;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++, at++) {
      wider.rows[at] = columns.rows[k] ?? 0;
      wider.coefficients[at] = columns.coefficients[k] ?? 0;
    }
    const entries = indices[j] ?? [];
    for (let e = 0; e < entries.length; e += 2, at++) {
      wider.rows[at] = entries[e] ?? 0;
      wider.coefficients[at] = entries[e + 1] ?? 0;
    }
  }
  return {
    ...part,
    columns: wider,
    rows: {
      lower: longer(
        rows.lower,
        cuts.map(() => Number.NEGATIVE_INFINITY),
      ),
      upper: longer(
        rows.upper,
        cuts.map((cut) => limitOf(part, cut)),
      ),
    },
    derived: [...part.derived, ...cuts],
  };
}

function longer(numbers: Float64Array, more: readonly number[]): Float64Array {
  const all = new Float64Array(numbers.length + more.length);
  all.set(numbers);
  all.set(more, numbers.length);
  return all;
}
