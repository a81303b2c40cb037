// Rows to CSV text that a spreadsheet opens safely and `readTable` reads back unchanged.

import { stringify } from 'csv-stringify/sync';

/** UTF-8 text without a mark, `\n` at every line end, cells quoted only where they must be. */
export const writeTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([header, ...rows.map((row) => row.map(disarm))], { record_delimiter: '\n', quoted_match: /[\r\n;\t]/ });

/**
 * A cell a spreadsheet would take for a formula gets an apostrophe before it; a plain number doesn't need one.
 * Cells that already look disarmed get another, so that `rearm` always gives back what was written.
 */
const disarm = (cell: string): string =>
  /^'*[=+\-@]/.test(cell) && !/^-?[\d.]+(e-?\d+)?$/i.test(cell) ? `'${cell}` : cell;

/** Takes off the apostrophe that `disarm` put on. */
export const rearm = (cell: string): string => (/^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell);
