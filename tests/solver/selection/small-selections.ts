// Small selections written by hand or by chance, and their best by trying everything.

import fc from 'fast-check';
import { type ColumnBlock, problemOf, type SelectionData, type SelectionProblem } from '#solver/selection/problem';

export interface Said {
  readonly worth: readonly number[];
  /** Row number to coefficient. */
  readonly uses: Readonly<Record<number, number>>;
  readonly upper?: number;
}

export const blockOf = (levels: number, columns: readonly Said[]): ColumnBlock => {
  const entries = columns.map(({ uses }) => Object.entries(uses).filter(([, coefficient]) => coefficient !== 0));
  const starts = new Uint32Array(columns.length + 1);
  entries.forEach((entry, j) => {
    starts[j + 1] = (starts[j] ?? 0) + entry.length;
  });
  return {
    count: columns.length,
    values: Array.from({ length: levels }, (_, level) => Int32Array.from(columns, ({ worth }) => worth[level] ?? 0)),
    starts,
    rows: Uint32Array.from(entries.flat(), ([row]) => Number(row)),
    coefficients: Int32Array.from(entries.flat(), ([, coefficient]) => coefficient),
    upper: Int32Array.from(columns, ({ upper }) => upper ?? 1),
  };
};

export const selection = (
  levels: readonly string[],
  rows: readonly (readonly [lower: number, upper: number])[],
  blocks: readonly (readonly Said[])[],
): SelectionData => ({
  levels,
  rows: {
    lower: Float64Array.from(rows, ([lower]) => lower),
    upper: Float64Array.from(rows, ([, upper]) => upper),
  },
  columns: blocks.map((columns) => blockOf(levels.length, columns)),
});

/** The best value of each level in turn, by trying every choice; null when none holds every row. */
export function bestByTrying(problem: SelectionProblem): readonly number[] | null {
  const all = Array.from({ length: problem.blocks }, (_, b) => problem.columnsOf(b)).flatMap((block) =>
    Array.from({ length: block.count }, (_, j) => ({
      upper: block.upper?.[j] ?? 1,
      values: block.values.map((values) => values[j] ?? 0),
      entries: Array.from({ length: (block.starts[j + 1] ?? 0) - (block.starts[j] ?? 0) }, (_, k) => ({
        row: block.rows[(block.starts[j] ?? 0) + k] ?? 0,
        coefficient: block.coefficients[(block.starts[j] ?? 0) + k] ?? 0,
      })),
    })),
  );
  const sums = new Array<number>(problem.rows.lower.length).fill(0);
  const worth = problem.levels.map(() => 0);
  let best: readonly number[] | null = null;
  const go = (at: number): void => {
    const column = all[at];
    if (column === undefined) {
      const holds = sums.every(
        (sum, row) => sum >= (problem.rows.lower[row] ?? 0) && sum <= (problem.rows.upper[row] ?? 0),
      );
      if (holds && (best === null || firstIsBetter(worth, best))) best = [...worth];
      return;
    }
    for (let times = 0; times <= column.upper; times++) {
      add(column, times);
      go(at + 1);
      add(column, -times);
    }
  };
  const add = ({ entries, values }: (typeof all)[number], times: number) => {
    for (const { row, coefficient } of entries) sums[row] = (sums[row] ?? 0) + times * coefficient;
    values.forEach((value, level) => {
      worth[level] = (worth[level] ?? 0) + times * value;
    });
  };
  go(0);
  return best;
}

function firstIsBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** Packing with places, costs that may be negative, spending over a budget, and quotas that must be met. */
export const smallSelections: fc.Arbitrary<SelectionProblem> = fc
  .record({
    rows: fc.array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.integer({ min: 0, max: 4 }).map((upper) => [Number.NEGATIVE_INFINITY, upper] as const),
        },
        {
          weight: 1,
          arbitrary: fc.integer({ min: 0, max: 2 }).map((lower) => [lower, Number.POSITIVE_INFINITY] as const),
        },
        { weight: 1, arbitrary: fc.integer({ min: -1, max: 1 }).map((lower) => [lower, lower + 2] as const) },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    levels: fc.integer({ min: 1, max: 4 }),
    blocks: fc.array(
      fc.array(
        fc.record({
          worth: fc.tuple(
            fc.integer({ min: 0, max: 2 }),
            fc.integer({ min: -2, max: 2 }),
            fc.integer({ min: -50, max: 10_000 }),
            fc.integer({ min: 0, max: 3 }),
          ),
          entries: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(1, 1, 1, 2, 3, -1, -2)), { maxLength: 4 }),
          upper: fc.constantFrom(1, 1, 1, 1, 3),
        }),
        { maxLength: 4 },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ rows, levels, blocks }) =>
    problemOf(
      selection(
        ['placed', 'kept', 'points', 'ties'].slice(0, levels),
        rows,
        blocks.map((columns) =>
          columns.map(({ worth, entries, upper }) => ({
            worth,
            upper,
            uses: Object.fromEntries(entries.map(([row, coefficient]) => [row % rows.length, coefficient])),
          })),
        ),
      ),
    ),
  );
