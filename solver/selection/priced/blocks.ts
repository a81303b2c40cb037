// Which columns of a part belong to one request, and which rows are that request's own affair.

import type { Part } from '../parts.js';

export interface Blocks {
  /** Columns of the i-th block are starts[i] to starts[i + 1]. */
  readonly starts: Uint32Array;
  /** 1 where a row holds columns of a single block, all by 1, and only from above. */
  readonly own: Uint8Array;
  /** Each row's largest coefficient, without its sign. */
  readonly largest: Float64Array;
}

export function blocksOf({ columns, rows }: Part): Blocks {
  const starts: number[] = [];
  const owner = new Int32Array(rows.lower.length).fill(-1);
  const own = new Uint8Array(rows.lower.length);
  const largest = new Float64Array(rows.lower.length);
  for (let row = 0; row < own.length; row++)
    own[row] = rows.lower[row] === Number.NEGATIVE_INFINITY && rows.upper[row] !== Number.POSITIVE_INFINITY ? 1 : 0;
  for (let j = 0; j < columns.count; j++) {
    if (j === 0 || columns.block[j] !== columns.block[j - 1]) starts.push(j);
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      largest[row] = Math.max(largest[row] ?? 0, Math.abs(columns.coefficients[k] ?? 0));
      if (owner[row] === -1) owner[row] = columns.block[j] ?? 0;
      if (owner[row] !== columns.block[j] || columns.coefficients[k] !== 1) own[row] = 0;
    }
  }
  return { starts: Uint32Array.from([...starts, columns.count]), own, largest };
}
