// The header row matched to the columns a file may have: case, spaces and punctuation don't matter.

import { type Problem, shown } from '../issue.js';

export interface TableColumn {
  readonly name: string;
  /** Other names the column goes by: in a return, a standard or everyday use. */
  readonly also: readonly string[];
  readonly required: boolean;
}

export interface Headings {
  /** Column name to the positions it stands at: more than one where the file repeats it. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** Cells a row must have; unnamed columns at the end don't count. */
  readonly width: number;
  readonly problems: readonly Problem[];
  /** False when a required column is missing: no row could be read. */
  readonly usable: boolean;
}

/** Matches a header. A file without one is told so, and its first row isn't echoed: it may hold a child's facts. */
export function headingsOf(cells: readonly string[], columns: readonly TableColumn[]): Headings {
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const byKey = new Map(columns.flatMap((each) => [each.name, ...each.also].map((name) => [keyOf(name), each.name])));
  const at = new Map<string, number[]>();
  const unknown: number[] = [];
  cells.slice(0, width).forEach((cell, index) => {
    const name = byKey.get(keyOf(cell));
    const earlier = name === undefined ? unknown : at.get(name);
    if (earlier !== undefined) earlier.push(index);
    else if (name !== undefined) at.set(name, [index]);
  });
  const missing = columns.filter((each) => each.required && !at.has(each.name)).map((each) => each.name);
  if (at.size === 0) return { at, width, usable: false, problems: [noHeader(columns)] };
  return {
    at,
    width,
    usable: missing.length === 0,
    problems: [
      ...missing.map(missingColumn),
      ...[...at].filter(([, indexes]) => indexes.length > 1).map(([name, indexes]) => repeated(name, indexes, cells)),
      ...unknown.map((index) => unknownColumn(cells[index]?.trim() ?? '', index)),
    ],
  };
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const noHeader = (columns: readonly TableColumn[]): Problem => ({
  field: '',
  expected: `a header row naming at least ${listed(columns.filter((each) => each.required).map((each) => each.name))}`,
  received: 'a first row with no column name known here',
});

const missingColumn = (field: string): Problem => ({ field, expected: `a column "${field}"`, received: 'none' });

const repeated = (field: string, indexes: readonly number[], cells: readonly string[]): Problem => ({
  field,
  expected: 'one column of this name',
  received: indexes.map((index) => `${shown(cells[index]?.trim() ?? '', false)} in column ${index + 1}`).join(' and '),
  severity: 'noted',
});

const unknownColumn = (name: string, index: number): Problem => ({
  field: name === '' ? `column ${index + 1}` : name.slice(0, 40),
  expected: 'a column of docs/data.md; this one is not kept',
  received: name === '' ? `no name in column ${index + 1}` : `${shown(name, false)} in column ${index + 1}`,
  severity: 'noted',
});

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
