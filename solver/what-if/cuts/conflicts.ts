// Which columns cannot both be taken: two that together are more than some row allows.

import type { Columns } from '../../selection/columns.js';
import type { SelectionRows } from '../../selection/problem.js';

export interface Conflicts {
  /** Columns that may be taken once at most: only these are asked about. */
  readonly isOnce: (j: number) => boolean;
  readonly between: (a: number, b: number) => boolean;
  /** All columns that share a row with this one, some of them more than once. */
  readonly beside: (j: number) => Iterable<number>;
}

export function conflictsOf(columns: Columns, rows: SelectionRows): Conflicts {
  const members = Array.from({ length: rows.upper.length }, () => [] as number[]);
  // A row in which something gives back, or that some column may use twice, says nothing of a pair.
  const simple = new Uint8Array(rows.upper.length).fill(1);
  for (let j = 0; j < columns.count; j++)
    for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
      const row = columns.rows[k] ?? 0;
      members[row]?.push(j);
      if (columns.upper[j] !== 1 || (columns.coefficients[k] ?? 0) < 0) simple[row] = 0;
    }
  return {
    isOnce: (j) => columns.upper[j] === 1,
    between(a, b) {
      for (let k = columns.starts[a] ?? 0; k < (columns.starts[a + 1] ?? 0); k++) {
        const row = columns.rows[k] ?? 0;
        if (simple[row] === 0) continue;
        const room = (rows.upper[row] ?? 0) - (columns.coefficients[k] ?? 0);
        for (let m = columns.starts[b] ?? 0; m < (columns.starts[b + 1] ?? 0); m++)
          if (columns.rows[m] === row && (columns.coefficients[m] ?? 0) > room) return true;
      }
      return false;
    },
    *beside(j) {
      for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++)
        yield* members[columns.rows[k] ?? 0] ?? [];
    },
  };
}
