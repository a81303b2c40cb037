// Invented selections of any size, from a seed: sibling groups, homes with places, value by distance and chance.

import type { ColumnBlock, SelectionProblem } from '#solver/selection/problem';

export type InstanceLevel = 'placed' | 'pairs' | 'overspend' | 'points' | 'ties';

export interface InstanceShape {
  readonly requests: number;
  readonly homes: number;
  /** Free places for each child who waits: under 1 is scarce. Homes without one get no columns. */
  readonly placesPerChild: number;
  readonly seed: number;
  /** A third of the groups are then of two or three. */
  readonly siblings?: boolean;
  /** Share of homes that may take a group at all. */
  readonly eligible?: number;
  readonly levels?: readonly InstanceLevel[];
  /** Pounds a week for each child who waits; what goes over it is a column of its own, in pence. None by default. */
  readonly budget?: number;
  /** Holds all blocks at once (the default), or makes each when it is asked for. */
  readonly held?: boolean;
}

/** Points are in hundredths, 0 to 10,000 a child. */
export function instance(shape: InstanceShape): SelectionProblem {
  const { requests, homes, placesPerChild, seed, siblings = true, eligible = 1 / 3, held = true } = shape;
  const levels = shape.levels ?? ['placed', 'pairs', 'points'];
  const sizes = Array.from({ length: requests }, (_, r) => {
    const draw = chance(seed, r, 1);
    return !siblings || draw >= 1 / 3 ? 1 : draw < 0.1 ? 3 : 2;
  });
  const places = vacancies(homes, Math.round(sum(sizes) * placesPerChild), seed);
  const open = [...places.keys()].filter((h) => (places[h] ?? 0) > 0);
  const limits: number[] = open.map((h) => places[h] ?? 0);
  const rowOfHome = new Map(open.map((h, row) => [h, row]));
  // Rows of each group, after those of the homes: one a child, one for more than half of three, one for each open home.
  const firstRow: number[] = [];
  for (const size of sizes) {
    firstRow.push(limits.length);
    for (let k = 0; k < size; k++) limits.push(1);
    if (size >= 3) limits.push(1);
    if (size >= 2) for (const _ of open) limits.push(1);
  }
  const budgetRow = limits.length;
  const { budget } = shape;
  if (budget !== undefined) limits.push(Math.round(100 * budget * sum(sizes)));
  const make = (request: number): ColumnBlock => {
    if (request === requests) return overspend(levels, budgetRow);
    const size = sizes[request] ?? 1;
    const first = firstRow[request] ?? 0;
    const east = chance(seed, request, 2);
    const north = chance(seed, request, 3);
    const values: number[][] = levels.map(() => []);
    const starts: number[] = [0];
    const rows: number[] = [];
    const coefficients: number[] = [];
    const take = (row: number, coefficient: number) => {
      rows.push(row);
      coefficients.push(coefficient);
    };
    open.forEach((home, place) => {
      if (chance(seed, request * 1_000_003 + home, 4) >= eligible) return;
      const far = Math.hypot(east - chance(seed, home, 5), north - chance(seed, home, 6));
      for (let set = 1; set < 1 << size; set++) {
        const members = [0, 1, 2].filter((k) => (set >> k) & 1);
        const count = members.length;
        if (count > (places[home] ?? 0)) continue;
        const noise = chance(seed, (request * 1_000_003 + home) * 8 + set, 7);
        const points = Math.round(count * 10_000 * (0.7 * Math.max(0, 1 - far) + 0.3 * noise));
        const tie = Math.floor(1000 * chance(seed, (request * 1_000_003 + home) * 8 + set, 11));
        const worth = { placed: count, pairs: (count * (count - 1)) / 2, overspend: 0, points, ties: tie };
        levels.forEach((level, i) => {
          values[i]?.push(worth[level]);
        });
        if (budget !== undefined) take(budgetRow, count * Math.round(40_000 + 80_000 * chance(seed, home, 10)));
        take(rowOfHome.get(home) ?? 0, count);
        for (const k of members) take(first + k, 1);
        if (size >= 3 && count > size / 2) take(first + size, 1);
        if (size >= 2) take(first + size + (size >= 3 ? 1 : 0) + place, 1);
        starts.push(rows.length);
      }
    });
    return {
      count: starts.length - 1,
      values: values.map((level) => Int32Array.from(level)),
      starts: Uint32Array.from(starts),
      rows: Uint32Array.from(rows),
      coefficients: Int32Array.from(coefficients),
    };
  };
  const count = requests + (budget === undefined ? 0 : 1);
  const blocks = held ? Array.from({ length: count }, (_, request) => make(request)) : null;
  const upper = Float64Array.from(limits);
  return {
    levels,
    rows: { lower: new Float64Array(upper.length).fill(Number.NEGATIVE_INFINITY), upper },
    blocks: count,
    columnsOf: (block) => blocks?.[block] ?? make(block),
  };
}

/** Pence over the budget: one column, taken as often as it must be. */
const overspend = (levels: readonly InstanceLevel[], row: number): ColumnBlock => ({
  count: 1,
  values: levels.map((level) => Int32Array.of(level === 'overspend' ? -1 : 0)),
  starts: Uint32Array.of(0, 1),
  rows: Uint32Array.of(row),
  coefficients: Int32Array.of(-1),
  upper: Int32Array.of(2_000_000_000),
});

/** Hands out free places, at most three a home, in an order of chance. */
function vacancies(homes: number, places: number, seed: number): readonly number[] {
  const order = Array.from({ length: homes }, (_, h) => h).sort((a, b) => chance(seed, a, 8) - chance(seed, b, 8));
  const free = new Array<number>(homes).fill(0);
  let left = places;
  for (let round = 0; left > 0; round++)
    for (const home of order) {
      // Without a limit a rich county has more than three places a home; a scarce one has one or two in a few homes.
      const give = Math.min(left, 1 + Math.floor(2 * chance(seed, home * 31 + round, 9)));
      free[home] = (free[home] ?? 0) + give;
      left -= give;
      if (left === 0) break;
    }
  return free;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Repeatable and without order: a number from 0 to 1 for each (seed, what, kind). */
function chance(seed: number, what: number, kind: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(what | 0, 0xc2b2ae35) ^ Math.imul(kind, 0x27d4eb2f);
  h = Math.imul(h ^ Math.floor(what / 4_294_967_296), 0x165667b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  h ^= h >>> 15;
  return (h >>> 0) / 4_294_967_296;
}
