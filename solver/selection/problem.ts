// The problem we really solve, in set-packing form: take columns so that every row holds and each level in turn is best.

/**
 * Columns of one request, sparse: column j takes `coefficients[k]` of row `rows[k]` for k from starts[j] to starts[j+1].
 * Every number is whole. A column is taken not at all, or up to `upper[j]` times; once at most where `upper` is left out.
 */
export interface ColumnBlock {
  readonly count: number;
  /** One array a level, in the problem's order: what each column is worth there; bigger is better. */
  readonly values: readonly Int32Array[];
  /** Length count + 1. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly coefficients: Int32Array;
  readonly upper?: Int32Array;
}

/** lower <= sum of coefficients of what is taken <= upper; -Infinity and Infinity are "no limit on that side". */
export interface SelectionRows {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Taking nothing is not always allowed (a row may have a lower limit above 0), so there may be no answer at all.
 * "Best" is over all columns of all blocks: say which were made, and which were not.
 */
export interface SelectionProblem {
  /** First counts first: no later gain buys back an earlier loss. */
  readonly levels: readonly string[];
  readonly rows: SelectionRows;
  readonly blocks: number;
  /** Pure: the same block each time it is asked, so that a large problem need not be held in memory. */
  readonly columnsOf: (block: number) => ColumnBlock;
}

/** The same, held in memory: what can cross to another thread. */
export interface SelectionData {
  readonly levels: readonly string[];
  readonly rows: SelectionRows;
  readonly columns: readonly ColumnBlock[];
}

export const problemOf = ({ levels, rows, columns }: SelectionData): SelectionProblem => ({
  levels,
  rows,
  blocks: columns.length,
  columnsOf: (block) => columns[block] ?? empty(levels.length),
});

const empty = (levels: number): ColumnBlock => ({
  count: 0,
  values: Array.from({ length: levels }, () => new Int32Array()),
  starts: new Uint32Array(1),
  rows: new Uint32Array(),
  coefficients: new Int32Array(),
});

/** One column by its block and its place in it, and how often it is taken. */
export interface Taken {
  readonly block: number;
  readonly column: number;
  readonly times: number;
}
