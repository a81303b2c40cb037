// All columns of a problem side by side in typed arrays, which is what pricing and proofs read.

import type { ColumnBlock, SelectionProblem, Taken } from './problem.js';

/** Column j takes `coefficients[k]` of row `rows[k]` for k from starts[j] to starts[j + 1], at most `upper[j]` times. */
export interface Columns {
  readonly count: number;
  /** Where column j is in the problem. */
  readonly block: Uint32Array;
  readonly place: Uint32Array;
  /** One array a level. */
  readonly values: readonly Int32Array[];
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly coefficients: Int32Array;
  readonly upper: Int32Array;
}

/** Throws on a block whose arrays do not fit together, or that names a row or a level that is not there. */
export function gather(problem: SelectionProblem): Columns {
  const blocks = Array.from({ length: problem.blocks }, (_, block) => sound(problem.columnsOf(block), block, problem));
  const count = blocks.reduce((sum, { count }) => sum + count, 0);
  const entries = blocks.reduce((sum, block) => sum + entriesOf(block), 0);
  const columns = emptyColumns(count, entries, problem.levels.length);
  let column = 0;
  let entry = 0;
  blocks.forEach((block, number) => {
    columns.block.fill(number, column, column + block.count);
    columns.upper.fill(1, column, column + block.count);
    if (block.upper !== undefined) columns.upper.set(block.upper.subarray(0, block.count), column);
    block.values.forEach((values, level) => {
      columns.values[level]?.set(values.subarray(0, block.count), column);
    });
    columns.rows.set(block.rows.subarray(0, entriesOf(block)), entry);
    columns.coefficients.set(block.coefficients.subarray(0, entriesOf(block)), entry);
    for (let j = 0; j < block.count; j++) {
      columns.place[column + j] = j;
      columns.starts[column + j + 1] = entry + (block.starts[j + 1] ?? 0);
    }
    column += block.count;
    entry += entriesOf(block);
  });
  return columns;
}

export const emptyColumns = (count: number, entries: number, levels: number): Columns => ({
  count,
  block: new Uint32Array(count),
  place: new Uint32Array(count),
  values: Array.from({ length: levels }, () => new Int32Array(count)),
  starts: new Uint32Array(count + 1),
  rows: new Uint32Array(entries),
  coefficients: new Int32Array(entries),
  upper: new Int32Array(count),
});

const entriesOf = ({ starts, count }: ColumnBlock): number => starts[count] ?? 0;

function sound(block: ColumnBlock, number: number, { levels, rows }: SelectionProblem): ColumnBlock {
  const entries = entriesOf(block);
  const fits =
    block.starts.length > block.count &&
    block.rows.length >= entries &&
    block.coefficients.length >= entries &&
    block.values.length === levels.length &&
    block.values.every(({ length }) => length >= block.count) &&
    (block.upper === undefined || block.upper.length >= block.count);
  if (!fits)
    throw new Error(`Block ${number}: its arrays do not fit ${block.count} columns of ${levels.length} levels`);
  for (let j = 0; j < block.count; j++)
    for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k++) {
      const row = block.rows[k] ?? 0;
      if (row >= rows.lower.length) throw new Error(`Block ${number}: no row ${row}`);
      for (let before = block.starts[j] ?? 0; before < k; before++)
        if (block.rows[before] === row) throw new Error(`Block ${number}: column ${j} has row ${row} twice`);
    }
  return block;
}

/** The columns of one block again, as the problem has them. */
export function blockAt(columns: Columns, from: number, to: number): ColumnBlock {
  const first = columns.starts[from] ?? 0;
  const end = columns.starts[to] ?? 0;
  return {
    count: to - from,
    values: columns.values.map((values) => values.subarray(from, to)),
    starts: columns.starts.slice(from, to + 1).map((start) => start - first),
    rows: columns.rows.subarray(first, end),
    coefficients: columns.coefficients.subarray(first, end),
    upper: columns.upper.subarray(from, to),
  };
}

/** The same problem from what was gathered, so that no block need be made twice. */
export function held(problem: SelectionProblem, columns: Columns): SelectionProblem {
  const starts = new Uint32Array(problem.blocks + 1);
  for (let j = 0; j < columns.count; j++) starts[(columns.block[j] ?? 0) + 1] = j + 1;
  for (let block = 0; block < problem.blocks; block++)
    starts[block + 1] = Math.max(starts[block + 1] ?? 0, starts[block] ?? 0);
  return { ...problem, columnsOf: (block) => blockAt(columns, starts[block] ?? 0, starts[block + 1] ?? 0) };
}

/** What is taken, by block and then by place, from how often each column is. */
export function takenOf(columns: Columns, times: Float64Array): readonly Taken[] {
  const taken: Taken[] = [];
  for (let j = 0; j < columns.count; j++) {
    const often = times[j] ?? 0;
    if (often !== 0) taken.push({ block: columns.block[j] ?? 0, column: columns.place[j] ?? 0, times: often });
  }
  return taken;
}

/** What a selection is worth on a level: exact while it stays under 2^53. */
export function worthAt(values: Int32Array | Float64Array, times: Float64Array): number {
  let worth = 0;
  for (let j = 0; j < times.length; j++) worth += (values[j] ?? 0) * (times[j] ?? 0);
  return worth;
}
