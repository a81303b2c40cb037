// A part with only some of its columns, in the engine: columns come when they are priced in, rows when they can be broken.

import type { Highs } from 'highs';
import { openSession, type SessionAnswer, type SessionLimits } from '../../highs/session.js';
import type { Part } from '../parts.js';
import type { Kept } from './bound.js';

export interface Restricted {
  /** Positions in the part, in the order they were added. */
  readonly held: readonly number[];
  /** How often it was solved without wholeness: the first time there is no basis to start from. */
  readonly linearSolves: () => number;
  readonly has: (column: number) => boolean;
  /** Those already held are left out. */
  readonly add: (columns: Iterable<number>) => void;
  /** What every column of the part, held or yet to come, is worth from now on. */
  readonly aim: (worth: Float64Array) => void;
  /** From now on the level is worth at least that much: a row over all columns. */
  readonly keep: (kept: Kept) => void;
  /** The same part with more rows at its end. */
  readonly extend: (wider: Part) => void;
  readonly bound: (columns: readonly number[], lower: readonly number[], upper: readonly number[]) => void;
  /** `multipliers`: one a row of the part, 0 where the row is not here yet, then one a kept level. */
  readonly linear: (limits: SessionLimits) => {
    readonly answer: SessionAnswer;
    readonly multipliers: Float64Array | null;
  };
  /** `from` and the answer's `times` are over all columns of the part; times are rounded and not otherwise checked. */
  readonly whole: (
    limits: SessionLimits,
    from: Float64Array | null,
  ) => { readonly answer: SessionAnswer; readonly times: Float64Array | null };
  readonly spread: (values: Float64Array) => Float64Array;
  readonly dispose: () => void;
}

export function openRestricted(highs: Highs, part: Part): Restricted {
  let { columns, rows } = part;
  let rowCount = rows.lower.length;
  const session = openSession(highs, { lower: new Float64Array(), upper: new Float64Array() });
  const held: number[] = [];
  const position = new Int32Array(columns.count).fill(-1);
  let rowAt = new Int32Array(rowCount).fill(-1);
  let least = new Float64Array(rowCount);
  let most = new Float64Array(rowCount);
  // Entries of rows that cannot be broken yet: position and coefficient in turn.
  const waiting = new Map<number, number[]>();
  const kept: { readonly kept: Kept; readonly at: number }[] = [];
  let worth = new Float64Array(columns.count);
  let solves = 0;

  /** Rows from `first` on that these columns, with those held before, could break. */
  const reached = (fresh: readonly number[], first: number): readonly number[] => {
    const entering = new Set<number>();
    for (const j of fresh)
      for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
        const row = columns.rows[k] ?? 0;
        if (row < first || (rowAt[row] ?? 0) >= 0) continue;
        const change = (columns.coefficients[k] ?? 0) * (columns.upper[j] ?? 0);
        if (change > 0) most[row] = (most[row] ?? 0) + change;
        else least[row] = (least[row] ?? 0) + change;
        const entries = waiting.get(row) ?? [];
        entries.push(position[j] ?? 0, columns.coefficients[k] ?? 0);
        waiting.set(row, entries);
        if ((most[row] ?? 0) > (rows.upper[row] ?? 0) || (least[row] ?? 0) < (rows.lower[row] ?? 0)) entering.add(row);
      }
    return [...entering];
  };

  const enter = (list: readonly number[]) => {
    const entries = list.map((row) => waiting.get(row) ?? []);
    const starts = new Int32Array(list.length + 1);
    entries.forEach((entry, i) => {
      starts[i + 1] = (starts[i] ?? 0) + entry.length / 2;
    });
    const total = starts[list.length] ?? 0;
    const indices = new Int32Array(total);
    const coefficients = new Float64Array(total);
    let at = 0;
    for (const entry of entries)
      for (let k = 0; k < entry.length; k += 2, at++) {
        indices[at] = entry[k] ?? 0;
        coefficients[at] = entry[k + 1] ?? 0;
      }
    list.forEach((row, i) => {
      rowAt[row] = session.rows() + i;
    });
    session.addRows(
      {
        lower: Float64Array.from(list, (row) => rows.lower[row] ?? 0),
        upper: Float64Array.from(list, (row) => rows.upper[row] ?? 0),
      },
      starts,
      indices,
      coefficients,
    );
    for (const row of list) waiting.delete(row);
  };

  const add = (wanted: Iterable<number>) => {
    const fresh: number[] = [];
    for (const j of wanted) {
      if ((position[j] ?? 0) >= 0) continue;
      position[j] = held.length;
      held.push(j);
      fresh.push(j);
    }
    if (fresh.length === 0) return;
    const starts = new Int32Array(fresh.length + 1);
    const indices: number[] = [];
    const coefficients: number[] = [];
    fresh.forEach((j, i) => {
      for (let k = columns.starts[j] ?? 0; k < (columns.starts[j + 1] ?? 0); k++) {
        const row = rowAt[columns.rows[k] ?? 0] ?? -1;
        if (row < 0) continue;
        indices.push(row);
        coefficients.push(columns.coefficients[k] ?? 0);
      }
      for (const { kept: level, at } of kept) {
        if (level.values[j] === 0) continue;
        indices.push(at);
        coefficients.push(level.values[j] ?? 0);
      }
      starts[i + 1] = indices.length;
    });
    const entering = reached(fresh, 0);
    session.addColumns({
      worth: Float64Array.from(fresh, (j) => worth[j] ?? 0),
      lower: new Float64Array(fresh.length),
      upper: Float64Array.from(fresh, (j) => columns.upper[j] ?? 0),
      starts,
      rows: Int32Array.from(indices),
      coefficients: Float64Array.from(coefficients),
    });
    if (entering.length > 0) enter(entering);
  };

  const spread = (values: Float64Array): Float64Array => {
    const times = new Float64Array(columns.count);
    held.forEach((j, at) => {
      times[j] = values[at] ?? 0;
    });
    return times;
  };

  return {
    held,
    linearSolves: () => solves,
    has: (column) => (position[column] ?? -1) >= 0,
    add,
    aim(next) {
      worth = Float64Array.from(next);
      session.value(
        Int32Array.from(held, (_, at) => at),
        Float64Array.from(held, (j) => worth[j] ?? 0),
      );
    },
    keep(level) {
      const at = session.rows();
      const using = held.flatMap((j, place) => (level.values[j] === 0 ? [] : [place]));
      session.addRow(
        level.least,
        Number.POSITIVE_INFINITY,
        Int32Array.from(using),
        Float64Array.from(using, (place) => level.values[held[place] ?? 0] ?? 0),
      );
      kept.push({ kept: level, at });
    },
    extend(wider) {
      const before = rowCount;
      ({ columns, rows } = wider);
      rowCount = rows.lower.length;
      rowAt = Int32Array.from({ length: rowCount }, (_, row) => (row < before ? (rowAt[row] ?? -1) : -1));
      least = Float64Array.from({ length: rowCount }, (_, row) => least[row] ?? 0);
      most = Float64Array.from({ length: rowCount }, (_, row) => most[row] ?? 0);
      const entering = reached(held, before);
      if (entering.length > 0) enter(entering);
    },
    bound(list, lower, upper) {
      session.boundColumns(
        Int32Array.from(list, (j) => position[j] ?? 0),
        Float64Array.from(lower),
        Float64Array.from(upper),
      );
    },
    linear(limits) {
      const answer = session.linear(limits);
      solves += 1;
      const { duals } = answer;
      if (duals === null) return { answer, multipliers: null };
      const multipliers = new Float64Array(rowCount + kept.length);
      for (let row = 0; row < rowCount; row++)
        if ((rowAt[row] ?? -1) >= 0) multipliers[row] = duals[rowAt[row] ?? 0] ?? 0;
      kept.forEach(({ at }, i) => {
        multipliers[rowCount + i] = duals[at] ?? 0;
      });
      return { answer, multipliers };
    },
    whole(limits, from) {
      const start = from === null ? [] : [Float64Array.from(held, (j) => from[j] ?? 0)];
      const answer = session.whole(limits, ...start);
      return { answer, times: answer.values === null ? null : spread(answer.values.map((v) => Math.round(v) + 0)) };
    },
    spread,
    dispose: session.dispose,
  };
}
