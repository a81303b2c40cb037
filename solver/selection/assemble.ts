// One answer from those of the parts: values and bounds add up, multipliers stand side by side.

import type { LevelAnswer, SelectionAnswer } from './answer.js';
import type { Climbed } from './climb.js';
import { type Columns, takenOf } from './columns.js';
import type { Part } from './parts.js';
import type { Effort } from './priced/limits.js';
import type { SelectionProblem } from './problem.js';

export interface Solved {
  readonly problem: SelectionProblem;
  readonly columns: Columns;
  readonly parts: readonly Part[];
  readonly climbed: readonly Climbed[];
  readonly times: Float64Array;
  readonly engine: string;
  readonly effort: Effort;
}

export function assemble({ problem, columns, parts, climbed, times, engine, effort }: Solved): SelectionAnswer {
  const rowCount = problem.rows.lower.length;
  const partOf = new Int32Array(rowCount).fill(-1);
  parts.forEach(({ rowIds }, part) => {
    for (const row of rowIds) partOf[row] = part;
  });
  const derived = parts.flatMap(({ rowIds }, part) =>
    (climbed[part]?.derived ?? []).map(({ rows, divisor }) => ({ rows: rows.map((row) => rowIds[row] ?? 0), divisor })),
  );
  const levels = problem.levels.map((name, level): LevelAnswer => {
    const each = climbed.flatMap(({ levels }) => levels[level] ?? []);
    const value = each.reduce((sum, part) => sum + part.value, 0);
    const bound = total(each.map((part) => part.bound));
    const proved = total(each.map((part) => part.proved));
    const proof = proved === null ? null : { multipliers: sideBySide(parts, climbed, rowCount, level), bound: proved };
    const closedBy = bound !== value ? 'none' : proved === value ? 'duals' : 'engine';
    const open = closedBy === 'duals' ? 0 : each.reduce((sum, part) => sum + part.open, 0);
    return { name, value, bound, closedBy, proof, open };
  });
  const reason = climbed.find((part) => part.reason !== null)?.reason ?? null;
  const closed = levels.every(({ closedBy }) => closedBy !== 'none');
  return {
    status: closed ? 'optimal' : reason === null ? 'within-gap' : 'stopped-early',
    taken: takenOf(columns, times),
    levels,
    parts: partOf,
    derived,
    engine,
    reason: closed ? null : reason,
    effort: { ...effort, columns: columns.count, components: parts.length },
  };
}

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((sum, n) => (sum === null || n === null ? null : sum + n), 0);

/** Rows in the problem's order, then the derived ones, then for each level before, one a part. */
function sideBySide(
  parts: readonly Part[],
  climbed: readonly Climbed[],
  rowCount: number,
  level: number,
): Float64Array {
  const derivedCount = climbed.reduce((sum, { derived }) => sum + derived.length, 0);
  const all = new Float64Array(rowCount + derivedCount + level * parts.length);
  let first = rowCount;
  parts.forEach(({ rowIds }, part) => {
    const own = climbed[part]?.levels[level]?.multipliers;
    own?.rows.forEach((multiplier, i) => {
      all[i < rowIds.length ? (rowIds[i] ?? 0) : first + i - rowIds.length] = multiplier;
    });
    own?.before.forEach((multiplier, before) => {
      all[rowCount + derivedCount + before * parts.length + part] = multiplier;
    });
    first += climbed[part]?.derived.length ?? 0;
  });
  return all;
}
