// A file as a table: rows by column name, and everything odd about its shape as issues.

import { type Issue, issueAt, type Place, type Problem } from '../issue.js';
import { decode } from './decode.js';
import { type Headings, headingsOf, type TableColumn } from './headings.js';
import { type BrokenRecord, type CsvRecord, recordsOf } from './records.js';
import { rearm } from './write.js';

/** One row of a file: cells by the column's own name, trimmed; a column the file lacks reads as ''. */
export interface TableRow {
  readonly at: Place;
  /** As they stand, in the file's order. */
  readonly cells: readonly string[];
  readonly cell: (column: string) => string;
}

/** A row that was not taken: where it stands, and its cells, trimmed. */
export interface RefusedRow {
  readonly at: Place;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** Rows whose shape was wrong. */
  readonly refused: readonly RefusedRow[];
  readonly issues: readonly Issue[];
}

/** Reads one file against the columns it may have. Never throws for what a file holds. */
export function readTable(bytes: Uint8Array, file: string, columns: readonly TableColumn[]): Table {
  const decoded = decode(bytes);
  if (!decoded.ok) return onlyIssues({ file, line: 1 }, { ...decoded, field: '' });
  const [header, ...records] = recordsOf(decoded.text);
  if (header === undefined) return onlyIssues({ file, line: 1 }, emptyFile);
  const at = { file, line: header.line };
  if ('broken' in header) return onlyIssues(at, brokenQuote);
  const headings = headingsOf(header.cells, columns);
  if (!headings.usable) return onlyIssues(at, ...headings.problems);
  const notes = records.length === 0 ? [...headings.problems, noRows] : headings.problems;
  return readRecords(
    records,
    headings,
    file,
    notes.map((problem) => issueAt(at, problem)),
  );
}

function readRecords(
  records: readonly (CsvRecord | BrokenRecord)[],
  headings: Headings,
  file: string,
  notes: readonly Issue[],
): Table {
  const issues = [...notes];
  const rows: TableRow[] = [];
  const refused: RefusedRow[] = [];
  for (const { line, cells, ...record } of records) {
    const problems = 'broken' in record ? [broken(record)] : shapeProblems(cells, headings);
    issues.push(...problems.map((problem) => issueAt({ file, line }, problem)));
    if (problems.length > 0) refused.push({ at: { file, line }, cells: cells.map((cell) => cell.trim()) });
    else rows.push({ at: { file, line }, cells, cell: (column) => cellOf(cells, headings.at.get(column)) });
  }
  return { rows, refused, issues };
}

const onlyIssues = (at: Place, ...problems: readonly Problem[]): Table => ({
  rows: [],
  refused: [],
  issues: problems.map((problem) => issueAt(at, problem)),
});

const cellOf = (cells: readonly string[], indexes: readonly number[] = []): string =>
  rearm(indexes.map((index) => cells[index]?.trim() ?? '').find((cell) => cell !== '') ?? '');

/** A ragged row could put a value under the wrong heading: it is refused. Blank cells past the end are harmless. */
function shapeProblems(cells: readonly string[], { width, at }: Headings): readonly Problem[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (cells.length < width || filled > width)
    return [
      { field: '', expected: `${width} cells, as in the header`, received: `${Math.max(filled, cells.length)} cells` },
    ];
  return [...at].flatMap(([field, indexes]) => {
    const values = new Set(indexes.map((index) => cells[index]?.trim() ?? '').filter((cell) => cell !== ''));
    const expected = 'the same value in both columns of this name';
    return values.size < 2 ? [] : [{ field, expected, received: `${values.size} different values` }];
  });
}

const broken = (record: Pick<BrokenRecord, 'broken'>): Problem => (record.broken === 'quote' ? brokenQuote : tooMany);

const emptyFile: Problem = { field: '', expected: 'a header row and rows under it', received: 'an empty file' };
const noRows: Problem = {
  field: '',
  expected: 'rows under the header',
  received: 'a header only',
  severity: 'noted',
};
const brokenQuote: Problem = {
  field: '',
  expected: 'quotation marks in pairs, and doubled inside a quoted cell',
  received: 'a quotation mark out of place',
};
const tooMany: Problem = {
  field: '',
  expected: 'a file with few broken rows',
  received: 'so many quotation marks out of place that the rest was not read',
};
