// correct: a fact about a child put right, and what stood there kept with who, when and why.

import { childId } from '#src/domain/index';
import { createRecords } from '#src/services/index';
import type { CorrectionJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { whoDecides } from '../record/acting.js';
import { refusedAct } from './refused.js';

export const correct: Work = async ({ operands: [child = '', field = '', to = ''], options }, desk) => {
  const acting = await whoDecides(desk);
  if ('refused' in acting) return acting.refused;
  const records = createRecords({ ...desk, asAt: async () => desk.today() });
  const asked = { child: childId(child), field, to, reason: options.reason ?? '' };
  const put = await records.correctFact({ who: acting.who }, asked);
  if (!put.ok) return refusedAct(put.refusal);
  const json: CorrectionJson = { version: 2, kind: 'correction', child, ...put.value };
  // What it said and what it says now are facts about a child: neither is repeated.
  return {
    exit: exitCodes.answer,
    json,
    text: `${field} of ${child} is put right (${put.value.correction}); what stood there is kept.`,
  };
};
