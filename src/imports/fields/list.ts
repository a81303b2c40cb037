// Several values in one cell: items between semicolons, parts of an item between colons, `\` before either in a text.

import { type Field, loosened, unreadable } from './field.js';

/** Characters in one cell: far more than any list here needs. */
const LONGEST = 20_000;

/** Items of one sort, as they stand: here the word none is an item like any other. */
export const itemsOf = <T>(item: Field<T>): Field<readonly T[]> => ({
  expected: `items between semicolons, each ${item.expected}`,
  blanks: ['not known'],
  hidden: item.hidden ?? false,
  read: (cell) => (cell.length > LONGEST ? unreadable : readItems(item, cell)),
  write: (items) => items.map((each) => item.write(each)).join('; '),
});

/** Items of one sort: `autism; adhd`. A blank cell, or the word none, is an empty list. */
export const listOf = <T>(item: Field<T>): Field<readonly T[]> => ({
  ...itemsOf(item),
  read: (cell) => (loosened(cell) === 'none' ? [] : itemsOf(item).read(cell)),
});

/** Like `listOf`, where an empty list ("none") says something else than a blank cell ("not recorded"). */
export const knownListOf = <T>(item: Field<T>): Field<readonly T[]> => ({
  ...listOf(item),
  expected: `none, or items between semicolons, each ${item.expected}`,
  write: (items) => (items.length === 0 ? 'none' : listOf(item).write(items)),
});

/** A text inside a list: its own semicolons, colons and backslashes, and words that mean blank, are marked with `\`. */
export const itemText: Field<string> = {
  expected: 'text',
  blanks: [],
  hidden: true,
  read: (cell) => (cell === '' ? unreadable : cell.replace(/\\(.)/gsu, '$1')),
  write: (value) => {
    const marked = value
      .replace(/\r\n?/g, '\n')
      .trim()
      .replace(/[\\;:]/g, '\\$&');
    return ['none', 'not known'].includes(loosened(marked)) ? `\\${marked}` : marked;
  },
};

/** At most `most` parts of an item, still marked: `V-1:3:yes` is three. Colons after that belong to the last. */
export function partsOf(item: string, most: number): readonly string[] {
  const parts = split(item, ':');
  const last = parts[most - 1];
  const kept = parts.slice(0, most - 1).map((part) => part.text);
  return last === undefined ? parts.map((part) => part.text) : [...kept, item.slice(last.start).trim()];
}

/** Writes parts as an item, blank ones at the end left off. */
export const joinParts = (...parts: readonly string[]): string =>
  parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join(':');

function readItems<T>(item: Field<T>, cell: string): readonly T[] | typeof unreadable {
  const values: T[] = [];
  for (const each of split(cell, ';').filter((part) => part.text !== '')) {
    const value = item.read(each.text);
    if (value === unreadable) return unreadable;
    values.push(value);
  }
  return values;
}

/** Splits on separators that have no `\` before them; parts keep their marks and lose the space around them. */
function split(text: string, separator: ';' | ':') {
  const part = separator === ';' ? /(^|;)((?:\\.|[^;\\]|\\$)*)/gsu : /(^|:)((?:\\.|[^:\\]|\\$)*)/gsu;
  return [...text.matchAll(part)].map(({ index, 1: before = '', 2: found = '' }) => ({
    text: found.trim(),
    start: index + before.length,
  }));
}
