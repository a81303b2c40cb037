// A table with its first row as headers; a short row is filled with empty cells, so that columns stay in line.

import type { CardElement, TableCell } from '../card.js';
import { line, run } from './literal.js';

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  title?: string,
): readonly CardElement[] {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const row = (cells: readonly string[], header: boolean) => ({
    type: 'TableRow' as const,
    cells: Array.from({ length: width }, (_, i) => cell(cells[i] ?? '', header)),
  });
  return [
    ...(title ? [line([run(title, { weight: 'Bolder' })])] : []),
    {
      type: 'Table',
      showGridLines: false,
      columns: Array.from({ length: width }, (_, i) => ({ width: share([head, ...rows], i) })),
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    },
  ];
}

/** How much wider a heading is than plain text of as many letters. */
const BOLD = 1.35;

/** Width goes where the words are: a prose column may take more than the names in front of it. */
function share(rows: readonly (readonly string[])[], column: number): number {
  const [head = '', ...body] = rows.map((cells) => cells[column] ?? '');
  const longestWord = Math.max(...head.split(' ').map((word) => word.length));
  const natural = Math.max(Math.ceil(longestWord * BOLD) + 3, ...body.map((text) => text.length));
  return Math.min(natural, column === 0 ? 28 : 36);
}

const cell = (text: string, header: boolean): TableCell => ({
  type: 'TableCell',
  items: [line([run(text, header ? { weight: 'Bolder' } : {})])],
});
