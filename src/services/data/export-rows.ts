// "Give me what is held of one kind", as the CSV that import reads back.

import { type KindName, rowsOf, writeRows } from '#src/imports/index';
import { appendAudit, inTransaction, readCounty, type Store } from '#src/store/index';
import { by, type DoneBy } from './done-by.js';

export interface Exported {
  readonly held: number;
  /** With nothing held the headings still come: they are the file to fill in. */
  readonly csv: string;
}

/** Names, birth dates and addresses leave with it: that they did is written down, and not what they were. */
export async function exportRows({ db }: Store, kind: KindName, done: DoneBy): Promise<Exported> {
  const county = await readCounty(db);
  const rows = county === null ? [] : rowsOf(kind, county);
  const entry = {
    ...by(done),
    act: 'identity-shown',
    subject: `export ${kind}`,
    detail: { rows: rows.length },
  } as const;
  if (rows.length > 0) await inTransaction(db, (tx) => appendAudit(tx, [entry], done.at));
  return { held: rows.length, csv: writeRows(kind, rows) };
}
