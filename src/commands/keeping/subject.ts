// subject: everything held about one child, to be read by a person before it is given to that child.

import { childId } from '#src/domain/index';
import { createRecords, type SubjectFile } from '#src/services/index';
import type { SubjectJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { whoDecides } from '../record/acting.js';
import { refusedAct } from './refused.js';
import { subjectText } from './subject-text.js';

export const subject: Work = async ({ operands: [child = ''] }, desk) => {
  const acting = await whoDecides(desk);
  if ('refused' in acting) return acting.refused;
  const records = createRecords({ ...desk, asAt: async () => desk.today() });
  const told = await records.subjectFile({ who: acting.who }, childId(child));
  if (!told.ok) return refusedAct(told.refusal);
  return { exit: exitCodes.answer, json: jsonOf(told.value), text: subjectText(told.value) };
};

const jsonOf = ({ parts, kept, ...file }: SubjectFile): SubjectJson => ({
  version: 2,
  kind: 'subject',
  ...file,
  kept: { ...kept },
  parts: parts.map(({ of, rows, withheld }) => ({
    of,
    rows: rows.map((row) => ({ ...row })),
    withheld: withheld.map((each) => ({ ...each })),
  })),
});
