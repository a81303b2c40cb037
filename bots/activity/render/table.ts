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
      columns: Array.from({ length: width }, (_, i) => ({ width: i === 0 ? 2 : 1 })),
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    },
  ];
}

const cell = (text: string, header: boolean): TableCell => ({
  type: 'TableCell',
  items: [line([run(text, header ? { weight: 'Bolder' } : {})])],
});
