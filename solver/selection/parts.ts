// Cuts a problem into parts that share no row: each is solved by itself, and their values add up.

import { type Columns, emptyColumns } from './columns.js';
import type { Sifted } from './presolve.js';
import type { SelectionRows } from './problem.js';

/** Columns that can be taken and rows that can be broken, numbered anew; `columnIds` and `rowIds` are where they were. */
export interface Part {
  readonly columns: Columns;
  readonly rows: SelectionRows;
  readonly columnIds: Uint32Array;
  readonly rowIds: Uint32Array;
  /** Rows after those of `rowIds`, made from them. */
  readonly derived: readonly Derived[];
}

/** The sum of these rows, each coefficient and the upper limit divided and rounded down: every whole selection holds it. */
export interface Derived {
  readonly rows: readonly number[];
  readonly divisor: number;
}

/** In the order of their first columns. Columns that no row holds are a part together, the last. */
export function split(columns: Columns, rows: SelectionRows, sifted: Sifted): readonly Part[] {
  const linked = link(columns, sifted, rows.lower.length);
  const numbers = new Map<number, number>();
  const partOf = new Int32Array(columns.count).fill(-1);
  let unheld = false;
  for (let j = 0; j < columns.count; j++) {
    if ((sifted.upper[j] ?? 0) === 0) continue;
    const row = firstRow(columns, sifted, j);
    if (row < 0) {
      partOf[j] = UNHELD;
      unheld = true;
      continue;
    }
    const root = find(linked, row);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    partOf[j] = number;
  }
  const count = numbers.size + (unheld ? 1 : 0);
  const members = Array.from({ length: count }, () => [] as number[]);
  for (let j = 0; j < columns.count; j++) {
    const number = partOf[j] ?? -1;
    if (number !== -1) members[number === UNHELD ? count - 1 : number]?.push(j);
  }
  const rowAt = new Int32Array(rows.lower.length).fill(-1);
  return members.map((ids) => extract(columns, rows, sifted, Uint32Array.from(ids), rowAt));
}

const UNHELD = -2;

function firstRow(columns: Columns, { binds }: Sifted, j: number): number {
  for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
    if (binds[columns.rows[k] ?? 0] === 1 && columns.coefficients[k] !== 0) return columns.rows[k] ?? 0;
  return -1;
}

function link(columns: Columns, sifted: Sifted, rowCount: number): Int32Array {
  const parent = Int32Array.from({ length: rowCount }, (_, row) => row);
  for (let j = 0; j < columns.count; j++) {
    if ((sifted.upper[j] ?? 0) === 0) continue;
    let first = -1;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      if (sifted.binds[row] !== 1 || columns.coefficients[k] === 0) continue;
      const root = find(parent, row);
      if (first < 0) first = root;
      else if (root !== first) {
        // The lower number is the root, so that the outcome does not depend on the order of joining.
        const low = Math.min(root, first);
        parent[Math.max(root, first)] = low;
        first = low;
      }
    }
  }
  return parent;
}

function find(parent: Int32Array, row: number): number {
  let at = row;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    const above = parent[up] ?? up;
    parent[at] = above;
    at = above;
  }
  return at;
}

function extract(columns: Columns, rows: SelectionRows, sifted: Sifted, ids: Uint32Array, rowAt: Int32Array): Part {
  let entries = 0;
  const found: number[] = [];
  for (const j of ids)
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      if (sifted.binds[row] !== 1 || columns.coefficients[k] === 0) continue;
      entries += 1;
      if ((rowAt[row] ?? -1) >= 0) continue;
      rowAt[row] = found.length;
      found.push(row);
    }
  const part = emptyColumns(ids.length, entries, columns.values.length);
  let entry = 0;
  ids.forEach((j, at) => {
    part.block[at] = columns.block[j] ?? 0;
    part.place[at] = columns.place[j] ?? 0;
    part.upper[at] = sifted.upper[j] ?? 0;
    columns.values.forEach((values, level) => {
      const into = part.values[level];
      if (into !== undefined) into[at] = values[j] ?? 0;
    });
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      if (sifted.binds[row] !== 1 || columns.coefficients[k] === 0) continue;
      part.rows[entry] = rowAt[row] ?? 0;
      part.coefficients[entry] = columns.coefficients[k] ?? 0;
      entry += 1;
    }
    part.starts[at + 1] = entry;
  });
  const rowIds = Uint32Array.from(found);
  return {
    columns: part,
    rows: {
      lower: Float64Array.from(rowIds, (row) => rows.lower[row] ?? 0),
      upper: Float64Array.from(rowIds, (row) => rows.upper[row] ?? 0),
    },
    columnIds: ids,
    rowIds,
    derived: [],
  };
}

/** Whether every row and limit holds, in exact sums. */
export function holds({ columns, rows }: Part, times: Float64Array): boolean {
  const sums = new Float64Array(rows.lower.length);
  for (let j = 0; j < columns.count; j++) {
    const often = times[j] ?? 0;
    if (often === 0) continue;
    if (often < 0 || often > (columns.upper[j] ?? 0) || !Number.isInteger(often)) return false;
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      sums[row] = (sums[row] ?? 0) + often * (columns.coefficients[k] ?? 0);
    }
  }
  return sums.every((sum, row) => sum >= (rows.lower[row] ?? 0) && sum <= (rows.upper[row] ?? 0));
}
