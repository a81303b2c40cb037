// import: CSV files into what is held. Rows that cannot be read are listed with their place; the rest are kept, all at once.

import { importRows, isKind, kindNames, knownOf, nothingKnown } from '#src/imports/index';
import type { ImportJson } from '#src/services/schemas/index';
import { readCounty, saveCouncil, saveRows } from '#src/store/index';
import { councilFor, wouldMix } from './importing/council.js';
import { located } from './importing/located.js';
import { importText } from './importing/text.js';
import type { Order } from './order/order.js';
import { exitCodes } from './outcome/exit-codes.js';
import type { Told } from './outcome/outcome.js';
import { badKind } from './outcome/refusal.js';
import type { Work } from './work.js';

export const importFiles: Work = async (order, desk) => {
  const [kind = ''] = order.operands;
  if (!isKind(kind)) return badKind(kind, kindNames);
  const invented = order.options.invented !== undefined;
  const day = desk.asAt ?? desk.today();
  const held = await readCounty(desk.store.db);
  const mixed = wouldMix(held?.council ?? null, invented);
  if (mixed !== null) return mixed;

  const known = held === null ? nothingKnown(day) : knownOf(held, invented ? (desk.asAt ?? held.council.asAt) : day);
  const read = importRows(kind, order.files, known);
  const { rows, issues } = located(kind, read.accepted, order.postcodes, held);
  const council = councilFor(held?.council ?? null, order.options, invented, day);
  if (rows.length > 0) {
    await saveRows(desk.store.db, kind, rows, { council, invented });
    if (held !== null && isRenamed(order)) await saveCouncil(desk.store.db, council);
  }
  return told({
    version: 1,
    kind: 'import',
    of: kind,
    accepted: rows.length,
    issues: [...read.issues, ...issues].map((each) => ({ ...each })),
    invented,
    councilArea: council.authority,
  });
};

const isRenamed = ({ options }: Order) => options.council !== undefined || options.adjoining !== undefined;

function told(json: ImportJson): Told {
  const refused = json.issues.some(({ severity }) => severity === 'refused');
  const exit = json.accepted > 0 ? exitCodes.answer : refused ? exitCodes.badInput : exitCodes.nothingFound;
  return { exit, json, text: importText(json) };
}
