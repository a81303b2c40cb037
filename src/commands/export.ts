// export: what is held of one kind, as the CSV that import reads back.

import { isKind, kindNames } from '#src/imports/index';
import { exportRows } from '#src/services/data/index';
import type { ExportJson } from '#src/services/schemas/index';
import type { Work } from './desk.js';
import { exitCodes } from './outcome/exit-codes.js';
import { badKind } from './outcome/refusal.js';
import { atTheCommandLine } from './record/here.js';

export const exportKind: Work = async ({ operands: [kind = ''] }, desk) => {
  if (!isKind(kind)) return badKind(kind, kindNames);
  const { held, csv } = await exportRows(desk.store, kind, { who: atTheCommandLine(desk), at: desk.now() });
  const json: ExportJson = { version: 2, kind: 'export', of: kind, held, csv };
  return held > 0
    ? { exit: exitCodes.answer, json, text: csv }
    : { exit: exitCodes.nothingFound, json, text: csv, notes: [`No ${kind} are held here.`] };
};
