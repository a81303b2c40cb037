// Rows that together replace a list on record: one that is refused holds the others of its list back.

import type { Place, Problem } from '../issue.js';
import type { RefusedRow } from './row.js';

/** How the rows of a kind make lists, such as the bedrooms of one home. */
export interface ListOf<R> {
  /** The list a row belongs to, as an issue names it: "approval lines of H-310". */
  name(row: R): string;
  /** Whether a row that could not be read, with these cells, may belong to the list of `row`. */
  mayBeOf(row: R, cells: ReadonlySet<string>): boolean;
}

/** A row that was read: what it makes, or null when it is refused. */
export interface Judged<R, T> {
  readonly at: Place;
  readonly row: R;
  readonly made: T | null;
  readonly problems: readonly Problem[];
}

/** Taken in without the refused line, a list would drop what is on record for it: it waits as a whole, and says so. */
export function heldBack<R, T>(
  judged: readonly Judged<R, T>[],
  refused: readonly RefusedRow[],
  list: ListOf<R>,
): readonly Judged<R, T>[] {
  const culprits = culpritsOf(judged, refused, list);
  return judged.map((each) => {
    const name = list.name(each.row);
    const culprit = culprits.get(name);
    if (each.made === null || culprit === undefined) return each;
    return { ...each, made: null, problems: [...each.problems, waiting(name, culprit)] };
  });
}

/** The first refused row of each list that has one. */
function culpritsOf<R, T>(
  judged: readonly Judged<R, T>[],
  refused: readonly RefusedRow[],
  list: ListOf<R>,
): ReadonlyMap<string, Place> {
  const culprits = new Map<string, Place>();
  for (const { at, row, made } of judged.toReversed()) if (made === null) culprits.set(list.name(row), at);
  const unread = refused.map(({ at, cells }) => ({ at, cells: new Set(cells) }));
  const oneOfEach = new Map(judged.map(({ row }) => [list.name(row), row]));
  for (const [name, row] of oneOfEach) {
    const found = culprits.has(name) ? undefined : unread.find(({ cells }) => list.mayBeOf(row, cells));
    if (found !== undefined) culprits.set(name, found.at);
  }
  return culprits;
}

const waiting = (list: string, { file, line }: Place): Problem => ({
  field: 'home_id',
  expected: `all ${list} to be right, as together they replace those on record`,
  received: `a refused one: held back until line ${line} of ${file} is mended`,
});
