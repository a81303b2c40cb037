// U(y) of every level's proof, recomputed over all columns: exact, and sharing no code with what made the proofs.
//
// A column is counted at most as often as it can be taken at all: a row without negative coefficients holds each of its
// columns alone. U is taken part by part, each rounded down: values are whole, and parts share no row.

import type { DerivedRow, SelectionAnswer } from './answer.js';
import type { ColumnBlock, SelectionProblem } from './problem.js';

export interface Proved {
  /** One a level; null where there is no proof, or one that says nothing. */
  readonly bounds: readonly (bigint | null)[];
  /** What is wrong with a proof that says nothing. */
  readonly reason: string | null;
}

const UNIT = 2 ** 20;

/** What the answer says of rows and parts, with the rows that it derived written out as limits. */
interface Ground {
  readonly problem: SelectionProblem;
  readonly answer: SelectionAnswer;
  readonly parts: number;
  readonly rows: number;
  readonly upper: Float64Array;
  readonly partOfRow: Int32Array;
  /** Derived rows by the rows they are made from. */
  readonly derivedFrom: ReadonlyMap<number, readonly number[]>;
  readonly signs: Uint8Array;
}

interface Proof {
  readonly level: number;
  readonly y: Float64Array;
  readonly totals: bigint[];
}

export function boundsOf(problem: SelectionProblem, answer: SelectionAnswer): Proved {
  const none = (reason: string): Proved => ({ bounds: answer.levels.map(() => null), reason });
  const ground = groundOf(problem, answer);
  if (typeof ground === 'string') return none(ground);
  const worth = valuesByPart(ground);
  if (worth === null) return none('the parts share a row');
  let reason: string | null = null;
  const proofs = answer.levels.map(({ proof }, level): Proof | null => {
    if (proof === null) return null;
    const wrong = unsound(ground, proof.multipliers, level);
    if (wrong !== null) reason = wrong;
    return wrong === null
      ? { level, y: proof.multipliers, totals: limits(ground, proof.multipliers, level, worth) }
      : null;
  });
  for (let number = 0; number < problem.blocks; number++) {
    const block = problem.columnsOf(number);
    for (let j = 0; j < block.count; j++) {
      const times = most(ground, block, j);
      if (times === 0) continue;
      const part = partOf(ground, block, j) ?? ground.parts - 1;
      const uses = usesOf(ground, block, j);
      for (const proof of proofs) {
        const gain = proof === null ? 0n : gainOf(ground, block, j, uses, proof, part);
        if (proof !== null && gain > 0n) proof.totals[part] = (proof.totals[part] ?? 0n) + gain * BigInt(times);
      }
    }
  }
  const bounds = proofs.map((proof) => proof?.totals.reduce((sum, total) => sum + (total >> 20n), 0n) ?? null);
  return { bounds, reason };
}

/** Or why the derived rows do not hold. */
function groundOf(problem: SelectionProblem, answer: SelectionAnswer): Ground | string {
  const rows = problem.rows.lower.length;
  const from = new Map<number, number[]>();
  for (const [i, { rows: sources, divisor }] of answer.derived.entries()) {
    if (!Number.isSafeInteger(divisor) || divisor < 1) return `derived row ${i} is divided by ${divisor}`;
    if (new Set(sources).size !== sources.length) return `derived row ${i} names a row twice`;
    for (const source of sources) {
      if (!Number.isSafeInteger(problem.rows.upper[source]))
        return `derived row ${i} is made from a row without a limit`;
      if (answer.parts[source] !== answer.parts[sources[0] ?? -1]) return `derived row ${i} lies in two parts`;
      from.set(source, [...(from.get(source) ?? []), i]);
    }
  }
  const total = (row: DerivedRow) => row.rows.reduce((sum, source) => sum + (problem.rows.upper[source] ?? 0), 0);
  const upper = new Float64Array(rows + answer.derived.length);
  const partOfRow = new Int32Array(upper.length);
  upper.set(problem.rows.upper);
  partOfRow.set(answer.parts.subarray(0, rows));
  answer.derived.forEach((row, i) => {
    upper[rows + i] = Math.floor(total(row) / row.divisor);
    partOfRow[rows + i] = answer.parts[row.rows[0] ?? -1] ?? -1;
  });
  return {
    problem,
    answer,
    parts: answer.effort.components,
    rows,
    upper,
    partOfRow,
    derivedFrom: from,
    signs: signsOf(problem),
  };
}

/** Each level's value in each part, from what is taken; null when a column lies in two parts. */
function valuesByPart(ground: Ground): readonly (readonly bigint[])[] | null {
  const { problem, answer, parts: count, partOfRow } = ground;
  for (let number = 0; number < problem.blocks; number++) {
    const block = problem.columnsOf(number);
    for (let j = 0; j < block.count; j++) {
      let first = -1;
      for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k++) {
        const part = block.coefficients[k] === 0 ? -1 : (partOfRow[block.rows[k] ?? 0] ?? -1);
        if (part >= count || (first >= 0 && part >= 0 && part !== first && most(ground, block, j) > 0)) return null;
        if (part >= 0) first = part;
      }
    }
  }
  const worth = problem.levels.map(() => new Array<bigint>(count).fill(0n));
  for (const { block: number, column, times } of answer.taken) {
    if (!(number >= 0 && number < problem.blocks) || !Number.isSafeInteger(times)) return null;
    const block = problem.columnsOf(number);
    const part = partOf(ground, block, column) ?? count - 1;
    worth.forEach((level, i) => {
      level[part] = (level[part] ?? 0n) + BigInt(times) * BigInt(block.values[i]?.[column] ?? 0);
    });
  }
  return worth;
}

function partOf({ partOfRow }: Ground, block: ColumnBlock, j: number): number | null {
  for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k++) {
    const part = partOfRow[block.rows[k] ?? 0] ?? -1;
    if (part >= 0 && block.coefficients[k] !== 0) return part;
  }
  return null;
}

/** Why these multipliers bound nothing, or null. */
function unsound({ problem, upper, partOfRow, parts }: Ground, y: Float64Array, level: number): string | null {
  const length = upper.length + level * parts;
  if (y.length !== length) return `${y.length} multipliers, expected ${length}`;
  for (let i = 0; i < y.length; i++) {
    const multiplier = y[i] ?? Number.NaN;
    if (!Number.isSafeInteger(multiplier * UNIT)) return `multiplier ${i} is no multiple of 2^-20`;
    if (multiplier === 0) continue;
    if (i >= upper.length && multiplier > 0) return `multiplier ${i} has the wrong sign for a level`;
    if (i >= upper.length) continue;
    if (!Number.isFinite(multiplier > 0 ? upper[i] : problem.rows.lower[i]))
      return `multiplier ${i} leans on a limit that is not there`;
    if (partOfRow[i] === -1) return `multiplier ${i} is of a row in no part`;
  }
  return null;
}

/** The rows' side of U, by part, in units. */
function limits(ground: Ground, y: Float64Array, level: number, worth: readonly (readonly bigint[])[]): bigint[] {
  const { problem, upper, partOfRow, parts } = ground;
  const totals = new Array<bigint>(parts).fill(0n);
  const add = (part: number, amount: bigint) => {
    totals[part] = (totals[part] ?? 0n) + amount;
  };
  upper.forEach((limit, row) => {
    const multiplier = y[row] ?? 0;
    if (multiplier === 0) return;
    add(partOfRow[row] ?? 0, units(multiplier) * BigInt(multiplier > 0 ? limit : (problem.rows.lower[row] ?? 0)));
  });
  for (let before = 0; before < level; before++)
    for (let part = 0; part < parts; part++)
      add(part, units(y[upper.length + before * parts + part] ?? 0) * (worth[before]?.[part] ?? 0n));
  return totals;
}

const units = (multiplier: number): bigint => BigInt(multiplier * UNIT);

/** What a column takes of each row, derived rows too: row and coefficient in turn. */
function usesOf({ rows, answer, derivedFrom }: Ground, block: ColumnBlock, j: number): readonly number[] {
  const uses: number[] = [];
  const sums = new Map<number, number>();
  for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k++) {
    const row = block.rows[k] ?? 0;
    const coefficient = block.coefficients[k] ?? 0;
    uses.push(row, coefficient);
    for (const derived of derivedFrom.get(row) ?? []) sums.set(derived, (sums.get(derived) ?? 0) + coefficient);
  }
  for (const [derived, sum] of sums)
    uses.push(rows + derived, Math.floor(sum / (answer.derived[derived]?.divisor ?? 1)));
  return uses;
}

/** What the column adds to U each time it is taken, in units; under 0 it adds nothing. */
function gainOf(
  { upper, parts }: Ground,
  block: ColumnBlock,
  j: number,
  uses: readonly number[],
  { level, y }: Proof,
  part: number,
): bigint {
  const value = block.values[level]?.[j] ?? 0;
  let gain = value * UNIT;
  let size = Math.abs(gain);
  const less = (amount: number) => {
    gain -= amount;
    size += Math.abs(amount);
  };
  for (let k = 0; k < uses.length; k += 2) less((y[uses[k] ?? 0] ?? 0) * UNIT * (uses[k + 1] ?? 0));
  const earlier = (before: number) => y[upper.length + before * parts + part] ?? 0;
  for (let before = 0; before < level; before++) less(earlier(before) * UNIT * (block.values[before]?.[j] ?? 0));
  // Whole numbers that stay under 2^53 are exact as doubles; only beyond that is it slower.
  if (size <= Number.MAX_SAFE_INTEGER) return gain > 0 ? BigInt(gain) : 0n;
  let exact = BigInt(value) << 20n;
  for (let k = 0; k < uses.length; k += 2) exact -= units(y[uses[k] ?? 0] ?? 0) * BigInt(uses[k + 1] ?? 0);
  for (let before = 0; before < level; before++)
    exact -= units(earlier(before)) * BigInt(block.values[before]?.[j] ?? 0);
  return exact;
}

/** 1 where a row has a positive coefficient, 2 a negative one, 3 both. */
function signsOf(problem: SelectionProblem): Uint8Array {
  const signs = new Uint8Array(problem.rows.lower.length);
  for (let number = 0; number < problem.blocks; number++) {
    const block = problem.columnsOf(number);
    for (let k = 0; k < (block.starts[block.count] ?? 0); k++) {
      const row = block.rows[k] ?? 0;
      const coefficient = block.coefficients[k] ?? 0;
      signs[row] = (signs[row] ?? 0) | (coefficient > 0 ? 1 : coefficient < 0 ? 2 : 0);
    }
  }
  return signs;
}

/** How often a column can be taken at all. */
function most({ problem: { rows }, signs }: Ground, block: ColumnBlock, j: number): number {
  let times = block.upper?.[j] ?? 1;
  for (let k = block.starts[j] ?? 0; k < (block.starts[j + 1] ?? 0); k++) {
    const row = block.rows[k] ?? 0;
    const coefficient = block.coefficients[k] ?? 0;
    if (coefficient > 0 && signs[row] === 1) times = Math.min(times, Math.floor((rows.upper[row] ?? 0) / coefficient));
    if (coefficient < 0 && signs[row] === 2) times = Math.min(times, Math.floor((rows.lower[row] ?? 0) / coefficient));
  }
  return Math.max(0, times);
}
