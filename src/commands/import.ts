// import: CSV files into what is held. Rows that cannot be read are listed with their place; the rest are kept, all at once.

import { isKind, kindNames } from '#src/imports/index';
import { importRows } from '#src/services/data/index';
import type { ImportJson } from '#src/services/schemas/index';
import type { Work } from './desk.js';
import { councilSaid, wouldMix } from './importing/council.js';
import { importText } from './importing/text.js';
import { exitCodes } from './outcome/exit-codes.js';
import type { Told } from './outcome/outcome.js';
import { badKind } from './outcome/refusal.js';
import { atTheCommandLine } from './record/here.js';

export const importFiles: Work = async ({ operands: [kind = ''], options, files, postcodes }, desk) => {
  if (!isKind(kind)) return badKind(kind, kindNames);
  const invented = options.invented !== undefined;
  const council = councilSaid(options);
  const by = { who: atTheCommandLine(desk), at: desk.now() };
  const brought = { kind, files, postcodes, invented, council, asAt: desk.asAt, today: desk.today(), by };
  const done = await importRows(desk.store, brought);
  if (!done.ok) return wouldMix(done.refusal.heldIsInvented);
  const { accepted, issues, councilArea } = done;
  return told({
    version: 2,
    kind: 'import',
    of: kind,
    accepted,
    issues: issues.map((each) => ({ ...each })),
    invented,
    councilArea,
  });
};

function told(json: ImportJson): Told {
  const refused = json.issues.some(({ severity }) => severity === 'refused');
  const exit = json.accepted > 0 ? exitCodes.answer : refused ? exitCodes.badInput : exitCodes.nothingFound;
  return { exit, json, text: importText(json) };
}
