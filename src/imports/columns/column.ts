// A column of a kind of file: its name, how its cells read and write, and what the documentation says of it.

import { type Field, loosened, unreadable } from '../fields/field.js';

/** Where a column's name and values come from. */
export type Standard = 'South West' | 'North West' | 'SSDA903' | 'ONS' | '';

interface Options {
  readonly from?: Standard;
  /** Other headings it is read under. */
  readonly also?: readonly string[];
  /** Its values could name or find a person: issues never show them. */
  readonly private?: boolean;
}

export interface Column<T> {
  readonly name: string;
  readonly also: readonly string[];
  readonly required: boolean;
  readonly private: boolean;
  readonly from: Standard;
  readonly about: string;
  readonly expected: string;
  /** Reads a trimmed cell, blank or not. */
  read(cell: string): T | typeof unreadable;
  write(value: T): string;
}

/** The column and every cell of it must be filled. */
export const required = <T>(name: string, field: Field<T>, about: string, options: Options = {}): Column<T> => ({
  ...described(name, field, about, options),
  required: true,
  read: (cell) => (cell === '' ? unreadable : field.read(cell)),
  write: (value) => field.write(value),
});

/** May be blank or absent: "not recorded", null. */
export const optional = <T>(name: string, field: Field<T>, about: string, options: Options = {}): Column<T | null> => ({
  ...described(name, field, about, options),
  required: false,
  read: (cell) => (cell === '' || field.blanks.includes(loosened(cell)) ? null : field.read(cell)),
  write: (value) => (value === null ? '' : field.write(value)),
});

/** May be blank or absent, and then means `otherwise`. */
export const defaulted = <T>(
  name: string,
  field: Field<T>,
  otherwise: T,
  about: string,
  options: Options = {},
): Column<T> => ({
  ...described(name, field, about, options),
  required: false,
  read: (cell) => (cell === '' ? otherwise : field.read(cell)),
  write: (value) => field.write(value),
});

const described = <T>(name: string, field: Field<T>, about: string, options: Options) => ({
  name,
  also: options.also ?? [],
  private: options.private ?? field.hidden ?? false,
  from: options.from ?? '',
  about,
  expected: field.expected,
});
