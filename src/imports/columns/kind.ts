// A kind of file: how its rows become values and back, and what is checked of each.

import type { County } from '#src/domain/index';
import { type Issue, issueAt, type Place, type Problem } from '../issue.js';
import type { Known } from '../known.js';
import { writeTable } from '../text/write.js';
import type { Column } from './column.js';
import { heldBack, type Judged, type ListOf } from './held-back.js';
import { type Columns, columnList, type ImportFile, readLines, writeRow } from './row.js';

export interface Imported<T> {
  readonly accepted: readonly T[];
  readonly issues: readonly Issue[];
}

export interface Kind<T> {
  /** In the order they are written. */
  readonly columns: readonly Omit<Column<unknown>, 'read' | 'write'>[];
  read(files: readonly ImportFile[], known: Known): Imported<T>;
  write(values: readonly T[]): string;
  /** The values of this kind that a county holds. */
  of(county: County): readonly T[];
}

/** Faults found across the cells of a row, against earlier rows, or against what is already held. */
export type Check<R> = (row: R) => readonly Problem[];

export interface Definition<R extends object, T> {
  /** The first column is the row's own reference, where rows have one. */
  readonly columns: Columns<R>;
  /** What no two rows may share; null where a row has no reference of its own. */
  key(row: R): string | null;
  /** The column that holds it, where it isn't the first. */
  readonly keyField?: string;
  /** A fresh check for each import, because it may remember the rows that passed. */
  check?(known: Known, rows: readonly R[]): Check<R>;
  make(row: R): T | Refused;
  /** The lists that rows replace together, where they do. */
  readonly list?: ListOf<R>;
  rowsOf(value: T): readonly R[];
  of(county: County): readonly T[];
}

/** A row whose cells each read well, and together make no value. */
export class Refused {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    this.problems = problems;
  }
}

/** A kind whose rows each become one value. */
export const oneToOne = <R extends object, T>(definition: Definition<R, T>): Kind<T> => ({
  ...writer(definition),
  read: (files, known) => {
    const { lines, refused, issues } = readLines(definition.columns, files);
    const judged: Judged<R, T>[] = [];
    const seen = new Map<string, Place>();
    const check =
      definition.check?.(
        known,
        lines.map(({ row }) => row),
      ) ?? (() => []);
    for (const { at, row } of lines) {
      const key = definition.key(row);
      const earlier = key === null ? undefined : seen.get(key);
      const made = earlier === undefined ? definition.make(row) : new Refused(repeats(earlier, definition));
      const problems = made instanceof Refused ? made.problems : check(row);
      const taken = problems.every((problem) => problem.severity === 'noted') && !(made instanceof Refused);
      judged.push({ at, row, made: taken ? made : null, problems });
      if (taken && key !== null) seen.set(key, at);
    }
    const kept = definition.list === undefined ? judged : heldBack(judged, refused, definition.list);
    return {
      accepted: kept.flatMap(({ made }) => (made === null ? [] : [made])),
      issues: [...issues, ...kept.flatMap(({ at, problems }) => problems.map((problem) => issueAt(at, problem)))],
    };
  },
});

/** The half of a kind that writes. */
export const writer = <R extends object, T>(
  definition: Pick<Definition<R, T>, 'columns' | 'rowsOf' | 'of'>,
): Omit<Kind<T>, 'read'> => ({
  columns: columnList(definition.columns),
  write: (values) =>
    writeTable(
      columnList(definition.columns).map((column) => column.name),
      values.flatMap((value) => definition.rowsOf(value).map((row) => writeRow(definition.columns, row))),
    ),
  of: definition.of,
});

/** A reference used twice, within a file or across files: the later row is refused. */
const repeats = <R extends object, T>(earlier: Place, { keyField, columns }: Definition<R, T>): Problem => ({
  field: keyField ?? columnList(columns)[0]?.name ?? '',
  expected: 'each reference once',
  received: `the reference of line ${earlier.line} in ${earlier.file}`,
});
