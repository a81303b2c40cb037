// legal-hold: nothing of a record is erased while it stands.

import type { RecordRef } from '#src/domain/index';
import { createRecords } from '#src/services/index';
import type { LegalHoldJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { whoDecides } from '../record/acting.js';
import { refusedAct } from './refused.js';

export const legalHold: Work = async ({ operands: [word, record = ''], options }, desk) => {
  const acting = await whoDecides(desk);
  if ('refused' in acting) return acting.refused;
  const records = createRecords({ ...desk, asAt: async () => desk.today() });
  const stands = word === 'set';
  const set = await records.setLegalHold({ who: acting.who }, refOf(record), stands, options.reason ?? '');
  if (!set.ok) return refusedAct(set.refusal);
  const json: LegalHoldJson = { version: 2, kind: 'legal-hold', record, stands };
  const text = stands
    ? `${record} is on legal hold: nothing of it is erased until it is lifted.`
    : `The legal hold on ${record} is lifted.`;
  return { exit: exitCodes.answer, json, text };
};

/** By its first letter: R a referral, H a home, and else a child. */
const refOf = (id: string): RecordRef => ({
  kind: id.startsWith('R') ? 'referral' : id.startsWith('H') ? 'home' : 'child',
  id,
});
