// "Nothing of this record may be erased for now": set and lifted with a reason.

import type { RecordRef } from '#src/domain/index';
import { liftLegalHold, setLegalHold, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import { refusedAct } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';

export interface LegalHoldAsked {
  readonly record: RecordRef;
  readonly on: boolean;
  readonly reason: string;
}

export async function legalHold(
  { now }: RecordDeps,
  tx: Tx,
  { who }: By,
  { record, on, reason }: LegalHoldAsked,
): Promise<Outcome<RecordRef>> {
  const asked = { act: 'legal-hold', what: record.kind, asked: record.id, records: [record] } as const;
  const may = await permit(tx, who, asked);
  if (!may.ok) return may;
  if (reason.trim() === '') return refusedAct({ code: 'reason-needed', expected: ['whose claim or inquiry it is'] });
  const did = await (on ? setLegalHold : liftLegalHold)(tx, { record, reason, by: who.staff, at: now() });
  if (!did)
    return refusedAct({
      code: 'wrong-state',
      subject: record.id,
      state: on ? 'on-legal-hold' : 'not-on-legal-hold',
      expected: [on ? 'not-on-legal-hold' : 'on-legal-hold'],
    });
  const act = on ? 'legal-hold-set' : 'legal-hold-lifted';
  return { ok: true, value: record, audit: [{ act, subject: record.id, detail: { kind: record.kind } }] };
}
