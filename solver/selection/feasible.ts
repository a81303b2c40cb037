// A first selection that holds every row, where taking nothing does not.
//
// Rewrites:  is there an answer at all?
// From:      rows with a lower limit above 0, or an upper one below.
// To:        as many stand-in columns in each such row as it lacks, and one level: as few of them as can be.
// Caveat:    more than none of them, proven, is "infeasible"; stopped before that, it is not known.

import type { Highs } from 'highs';
import { climb } from './climb.js';
import { emptyColumns } from './columns.js';
import { holds, type Part } from './parts.js';
import type { Limits } from './priced/limits.js';

export type Start =
  | { readonly times: Float64Array }
  | { readonly times: null; readonly status: 'infeasible' | 'stopped-early'; readonly reason: string | null };

export function startOf(highs: Highs, part: Part, limits: Limits): Start {
  const { count } = part.columns;
  const none = new Float64Array(count);
  if (holds(part, none)) return { times: none };
  const extended = withStandIns(part);
  const start = new Float64Array(extended.columns.count);
  for (let j = count; j < start.length; j++) start[j] = extended.columns.upper[j] ?? 0;
  const { times, levels, reason } = climb(highs, extended, start, limits, () => undefined);
  if (levels[0]?.value === 0) return { times: times.slice(0, count) };
  if (levels[0]?.bound !== null && (levels[0]?.bound ?? 0) < 0)
    return { times: null, status: 'infeasible', reason: null };
  return { times: null, status: 'stopped-early', reason };
}

function withStandIns({ columns, rows, ...ids }: Part): Part {
  const lacking: { readonly row: number; readonly coefficient: number; readonly upper: number }[] = [];
  rows.lower.forEach((lower, row) => {
    const upper = rows.upper[row] ?? 0;
    if (lower > 0) lacking.push({ row, coefficient: 1, upper: lower });
    else if (upper < 0) lacking.push({ row, coefficient: -1, upper: -upper });
  });
  const entries = columns.starts[columns.count] ?? 0;
  const wider = emptyColumns(columns.count + lacking.length, entries + lacking.length, 1);
  wider.block.set(columns.block);
  wider.place.set(columns.place);
  wider.upper.set(columns.upper);
  wider.starts.set(columns.starts);
  wider.rows.set(columns.rows);
  wider.coefficients.set(columns.coefficients);
  lacking.forEach(({ row, coefficient, upper }, i) => {
    const j = columns.count + i;
    wider.block[j] = 0xffffffff;
    wider.upper[j] = Math.ceil(upper);
    wider.rows[entries + i] = row;
    wider.coefficients[entries + i] = coefficient;
    wider.starts[j + 1] = entries + i + 1;
    if (wider.values[0] !== undefined) wider.values[0][j] = -1;
  });
  return { columns: wider, rows, ...ids };
}
