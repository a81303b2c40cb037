// How one cell is read and written: the contract every reader in this folder keeps.

/** A cell that couldn't be read. */
export const unreadable = Symbol('unreadable');

/**
 * Reads and writes the values of one column. `read(write(value))` is `value`.
 * `read` gets trimmed text that isn't empty; a blank cell is the column's affair, not the field's.
 */
export interface Field<T> {
  /** What a cell must hold, as an issue and the documentation say it. */
  readonly expected: string;
  /** Words that say "not recorded" where the column may be blank. */
  readonly blanks: readonly string[];
  /** What came may be anyone's name, so that an issue never shows it. */
  readonly hidden?: boolean;
  read(text: string): T | typeof unreadable;
  write(value: T): string;
}

/** Case, spaces, hyphens and underscores don't matter in a coded value. */
export const loosened = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
