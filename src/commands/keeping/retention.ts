// retention: what is kept, on what basis and how long, and how much of it is due; erased only where that is said.

import { createRecords } from '#src/services/index';
import type { RetentionJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { atTheCommandLine } from '../record/here.js';
import { refusedAct } from './refused.js';

export const retention: Work = async ({ options }, desk) => {
  const erasing = options.run !== undefined;
  const records = createRecords({ ...desk, asAt: async () => desk.today() });
  const told = await records.retention({ who: atTheCommandLine(desk) }, erasing ? 'real' : 'dry');
  if (!told.ok) return refusedAct(told.refusal);
  const json: RetentionJson = { version: 2, kind: 'retention', erasing, rows: told.value.map((row) => ({ ...row })) };
  const lines = json.rows.map(({ row, basis, days, due, held, erased }) =>
    [
      `${row}: ${due} due${held === 0 ? '' : `, ${held} of them on legal hold`}${erasing && days !== null ? `, ${erased} erased` : ''}`,
      `  kept ${days === null ? 'to the 75th birthday, or 15 years after a death before 18' : `${days} days`}: ${basis}`,
    ].join('\n'),
  );
  const end = erasing
    ? 'What a child was looked after for is ended by no job: a record that is due is for a person to look at.'
    : 'Nothing was erased: this counts. "placewell retention --run" erases what is due.';
  return { exit: exitCodes.answer, json, text: [...lines, end].join('\n') };
};
