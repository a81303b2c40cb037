// "Give me what is held of one kind", as the CSV that import reads back.

import { type KindName, rowsOf, writeRows } from '#src/imports/index';
import { readCounty, type Store } from '#src/store/index';

export interface Exported {
  readonly held: number;
  /** With nothing held the headings still come: they are the file to fill in. */
  readonly csv: string;
}

export async function exportRows({ db }: Store, kind: KindName): Promise<Exported> {
  const county = await readCounty(db);
  const rows = county === null ? [] : rowsOf(kind, county);
  return { held: rows.length, csv: writeRows(kind, rows) };
}
