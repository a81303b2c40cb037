// An independent judge of an answer: recomputes bounds, wholeness, rows and value from nothing but the model.
//
// Where every number of a sum is whole it is added as BigInt, so the verdict is exact. Other sums are added as floating
// point and judged within `tolerance`, and the judgement says that it was not exact.

import type { Model, Term } from './model.js';

export interface Breach {
  readonly kind: 'length' | 'bound' | 'whole' | 'row';
  /** The column or row, by name. */
  readonly where: string;
  readonly found: string;
}

export interface Judgement {
  /** Empty when the answer keeps everything. */
  readonly breaches: readonly Breach[];
  readonly objective: number;
  /** Whether all arithmetic was in whole numbers. */
  readonly exact: boolean;
}

/** Engines that work in floating point report values to about eight decimals. */
export const tolerance = 1e-6;

export function judge(model: Model, values: readonly number[]): Judgement {
  if (values.length !== model.columns.length) {
    const found = `${values.length} values for ${model.columns.length} columns`;
    return { breaches: [{ kind: 'length', where: 'the answer', found }], objective: Number.NaN, exact: true };
  }
  const breaches: Breach[] = [];
  model.columns.forEach((column, position) => {
    const value = values[position] ?? Number.NaN;
    const sum = { value: numeric(value), slack: column.kind === 'continuous' ? tolerance : 0 };
    if (!within(sum, column.lower, column.upper)) {
      breaches.push({ kind: 'bound', where: column.name, found: `${value}` });
    }
    if (column.kind !== 'continuous' && !Number.isSafeInteger(value)) {
      breaches.push({ kind: 'whole', where: column.name, found: `${value}` });
    }
  });
  const sums = model.rows.map((row) => ({ row, sum: add(row.terms, values) }));
  for (const { row, sum } of sums) {
    if (!within(sum, row.lower, row.upper)) breaches.push({ kind: 'row', where: row.name, found: `${sum.value}` });
  }
  const objective = add(model.objective.terms, values);
  const exact = [objective, ...sums.map(({ sum }) => sum)].every(({ value }) => typeof value === 'bigint');
  return { breaches, objective: Number(objective.value), exact };
}

/** The value of an objective at an answer, recomputed. */
export const valueAt = (terms: readonly Term[], values: readonly number[]): number => Number(add(terms, values).value);

interface Sum {
  readonly value: number | bigint;
  /** How far over a limit still counts as kept: 0 for exact sums. */
  readonly slack: number;
}

function add(terms: readonly Term[], values: readonly number[]): Sum {
  const parts = terms.map(({ column, coefficient }) => ({ coefficient, value: values[column] ?? Number.NaN }));
  if (parts.every((part) => Number.isSafeInteger(part.coefficient) && Number.isSafeInteger(part.value))) {
    const value = parts.reduce((sum, part) => sum + BigInt(part.coefficient) * BigInt(part.value), 0n);
    return { value, slack: 0 };
  }
  const products = parts.map((part) => part.coefficient * part.value);
  const size = products.reduce((sum, product) => sum + Math.abs(product), 0);
  return { value: products.reduce((sum, product) => sum + product, 0), slack: tolerance * Math.max(1, size) };
}

// Relational operators compare a BigInt with a number by their mathematical values; NaN keeps no limit.
function within({ value, slack }: Sum, lower: number | null, upper: number | null): boolean {
  const tooLow = lower !== null && !(value >= lower - slack);
  const tooHigh = upper !== null && !(value <= upper + slack);
  return !(tooLow || tooHigh || Number.isNaN(Number(value)));
}

const numeric = (value: number): number | bigint => (Number.isSafeInteger(value) ? BigInt(value) : value);
