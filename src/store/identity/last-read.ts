// Each table as it was last read, by the very text that the database gave: the same text is the same rows.

import type { CountyRows, CountyTable } from '../tables/index.js';

type Reading<T extends CountyTable> = { readonly text: string; readonly rows: CountyRows[T][] };

export class LastRead {
  readonly #of: { [T in CountyTable]?: Reading<T> } = {};

  /** Rows are shared between readings: nobody changes them. */
  rows<T extends CountyTable>(table: T, text: string, read: () => CountyRows[T][]): CountyRows[T][] {
    const last: Reading<T> | undefined = this.#of[table];
    if (last?.text === text) return last.rows;
    const rows = read();
    Object.assign(this.#of, { [table]: { text, rows } });
    return rows;
  }
}
