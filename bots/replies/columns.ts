// Rows of text in columns that fit the page: wide cells are wrapped, never cut.

import { wrap } from './wrap.js';

const GAP = 2;
const WIDTH = 96;
/** A word longer than this may be broken. */
const LONG_WORD = 16;

export function columns(rows: readonly (readonly string[])[], indent = '', ruled = false): readonly string[] {
  const widths = fit(rows, WIDTH - indent.length);
  const lines = rows.map((row) => rowAsText(row, widths, indent));
  const [head, ...body] = lines;
  if (!ruled || head === undefined) return lines.flat();
  return [...head, `${indent}${widths.map((width) => '-'.repeat(width)).join(' '.repeat(GAP))}`, ...body.flat()];
}

/** Natural widths; when they do not fit, the widest columns give way, down to their longest word and only then below. */
function fit(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(1, ...rows.map((row) => row[i]?.length ?? 0)));
  const spare = () => room - widths.reduce((sum, width) => sum + width, 0) - GAP * (count - 1);
  const least = Array.from({ length: count }, (_, i) =>
    Math.min(LONG_WORD, longestWord(rows.map((row) => row[i] ?? ''))),
  );
  for (const floor of [least, least.map(() => 4)]) {
    const slack = () => widths.map((width, i) => width - (floor[i] ?? 0));
    while (spare() < 0 && Math.max(...slack()) > 0) {
      const widest = slack().indexOf(Math.max(...slack()));
      widths[widest] = (widths[widest] ?? 1) - 1;
    }
  }
  return widths;
}

const longestWord = (cells: readonly string[]): number =>
  Math.max(1, ...cells.flatMap((cell) => cell.split(/\s+/)).map((word) => word.length));

function rowAsText(row: readonly string[], widths: readonly number[], indent: string): readonly string[] {
  const cells = widths.map((width, i) => wrap(row[i] ?? '', '', width));
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    `${indent}${cells.map((cell, i) => (cell[line] ?? '').padEnd(widths[i] ?? 0)).join(' '.repeat(GAP))}`.trimEnd(),
  );
}
