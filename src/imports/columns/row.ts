// A row of a file as an object: each property read by its own column.

import { unreadable } from '../fields/field.js';
import { type Issue, issueAt, type Place, type Problem, shown } from '../issue.js';
import { type RefusedRow, readTable, type TableRow } from '../text/table.js';
import type { Column } from './column.js';

export type { RefusedRow } from '../text/table.js';

export type Columns<R> = { readonly [K in keyof R]: Column<R[K]> };

/** A row that could be read, and where it stands. */
export interface Line<R> {
  readonly at: Place;
  readonly row: R;
}

export interface Lines<R> {
  readonly lines: readonly Line<R>[];
  /** Every row that could not be read, so that a group can tell that one of its own is missing. */
  readonly refused: readonly RefusedRow[];
  readonly issues: readonly Issue[];
}

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads all rows of all files, in order. */
export function readLines<R extends object>(columns: Columns<R>, files: readonly ImportFile[]): Lines<R> {
  const lines: Line<R>[] = [];
  const refused: RefusedRow[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const table = readTable(file.bytes, file.name, columnList(columns));
    for (const issue of table.issues) issues.push(issue);
    for (const row of table.refused) refused.push(row);
    for (const tableRow of table.rows) {
      const read = readRow(columns, tableRow);
      if (read.row === null) refused.push({ at: tableRow.at, cells: tableRow.cells.map((cell) => cell.trim()) });
      else lines.push({ at: tableRow.at, row: read.row });
      issues.push(...read.problems.map((problem) => issueAt(tableRow.at, problem)));
    }
  }
  return { lines, refused, issues };
}

/** The columns in the order they are written. */
export const columnList = <R extends object>(columns: Columns<R>): readonly Column<R[keyof R]>[] =>
  keysOf(columns).map((key) => columns[key]);

/** Cells of a row, in the order of the columns. */
export const writeRow = <R extends object>(columns: Columns<R>, row: R): readonly string[] =>
  keysOf(columns).map((key) => columns[key].write(row[key]));

function readRow<R extends object>(columns: Columns<R>, { cell }: TableRow) {
  const row: Partial<R> = {};
  const problems: Problem[] = [];
  for (const key of keysOf(columns)) {
    const column = columns[key];
    const text = cell(column.name);
    const value = column.read(text);
    if (value !== unreadable) row[key] = value;
    else problems.push({ field: column.name, expected: column.expected, received: shown(text, column.private) });
  }
  return { row: problems.length === 0 ? whole(row) : null, problems };
}

const keysOf = <R extends object>(columns: Columns<R>) => Object.keys(columns) as (keyof R)[];

/** Every key has been read by its own column. */
const whole = <R extends object>(row: Partial<R>): R => row as R;
