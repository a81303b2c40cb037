// export: what is held of one kind, as the CSV that import reads back.

import { isKind, kindNames, rowsOf, writeRows } from '#src/imports/index';
import type { ExportJson } from '#src/services/schemas/index';
import { readCounty } from '#src/store/index';
import { exitCodes } from './outcome/exit-codes.js';
import { badKind } from './outcome/refusal.js';
import type { Work } from './work.js';

/** With nothing held the headings still come: they are the file to fill in. */
export const exportKind: Work = async (order, desk) => {
  const [kind = ''] = order.operands;
  if (!isKind(kind)) return badKind(kind, kindNames);
  const county = await readCounty(desk.store.db);
  const rows = county === null ? [] : rowsOf(kind, county);
  const csv = writeRows(kind, rows);
  const json: ExportJson = { version: 1, kind: 'export', of: kind, held: rows.length, csv };
  return rows.length > 0
    ? { exit: exitCodes.answer, json, text: csv }
    : { exit: exitCodes.nothingFound, json, text: csv, notes: [`No ${kind} are held here.`] };
};
