// Text to records with the line each starts on; a broken quote costs its own row, not those around it.

import { type CsvError, parse } from 'csv-parse/sync';

export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}
export interface BrokenRecord {
  readonly line: number;
  readonly broken: 'quote' | 'too-many';
  /** The pieces of its first line between separators, or of all lines not read: enough to tell whose rows they were. */
  readonly cells: readonly string[];
}

/** Rows with broken quotes after which a file is read no further: each costs a fresh look at all that follows. */
const MOST_BROKEN = 50;

/** Records in order, blank lines left out. Expects line ends as `\n`. */
export function recordsOf(text: string): readonly (CsvRecord | BrokenRecord)[] {
  const lines = text.split('\n');
  const delimiter = delimiterOf(lines);
  const records: (CsvRecord | BrokenRecord)[] = [];
  let done = 0;
  for (let broken = 0; done < lines.length; broken++) {
    if (broken === MOST_BROKEN) {
      const unread = lines.slice(done).flatMap((line) => line.split(delimiter));
      return [...records, { line: done + 1, broken: 'too-many', cells: unread }];
    }
    const part = readUntilBroken(lines.slice(done).join('\n'), delimiter);
    for (const record of part.records) records.push({ line: done + record.line, cells: record.cells });
    if (part.brokenAt === null) break;
    done += part.brokenAt;
    records.push({ line: done, broken: 'quote', cells: (lines[done - 1] ?? '').split(delimiter) });
  }
  return records.filter((record) => 'broken' in record || record.cells.some((cell) => cell.trim() !== ''));
}

/** Records up to the first broken row; `brokenAt` is the line that row starts on. */
function readUntilBroken(text: string, delimiter: string) {
  const records: CsvRecord[] = [];
  let next = 1;
  const keep = (record: string[], { lines }: { lines: number }) => {
    records.push({ line: next, cells: record });
    next = lines + 1;
    return null;
  };
  try {
    parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, on_record: keep });
    return { records, brokenAt: null };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return { records, brokenAt: next };
  }
}

const isCsvError = (error: unknown): error is CsvError => error instanceof Error && 'code' in error;

/** The separator the header uses most: a comma, a semicolon (Excel abroad) or a tab. */
function delimiterOf(lines: readonly string[]): string {
  const header = lines.find((line) => line.trim() !== '') ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best), ',');
}
