// Taken back before the child has moved: a proposal withdrawn, or a confirmed placement cancelled.

import type { DecisionId } from '#src/domain/index';
import {
  addStep,
  type DecisionRecord,
  giveBackCuts,
  setReferralStatus,
  stopClocks,
  type Tx,
  takeOutPlacements,
} from '#src/store/index';
import type { Outcome } from '../act.js';
import type { By } from '../terms.js';
import { type DecisionDeps, look, open, refuse, wrongState } from './desk.js';

export async function withdraw(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  id: DecisionId,
  reason: string,
): Promise<Outcome<DecisionId>> {
  const at = deps.now();
  const desk = await open(tx, by, id, 'propose');
  if (!desk.ok) return desk;
  const { record } = desk;
  const cancels = record.decision.state === 'confirmed';
  const wrong = wrongState(record, cancels ? 'cancel' : 'withdraw');
  if (wrong !== null) return wrong;
  if (cancels) {
    const may = await look(tx, by, id, 'confirm');
    if (!may.ok) return may;
  }
  const words = reason.trim();
  if (words === '') return refuse({ code: 'reason-needed', expected: ['words'] });
  const letGo = record.holds.filter(({ made }) => cancels || made).map(({ hold_id }) => hold_id);
  if (cancels) await takeBackPlacements(tx, record, at);
  await deps.holds.letGo(tx, letGo, cancels ? 'placement-cancelled' : 'decision-withdrawn', at);
  await addStep(tx, id, { state: cancels ? 'cancelled' : 'withdrawn', by: by.who.staff, at, words });
  const detail = { ...desk.stamp, referral: record.decision.referral_id, holds: letGo };
  const act = cancels ? 'placement-cancelled' : 'decision-withdrawn';
  return { ok: true, value: id, audit: [{ act, subject: id, detail }] };
}

/** As if it had never been confirmed: nobody was to leave where they live, and the search goes on. */
export async function takeBackPlacements(tx: Tx, { decision }: DecisionRecord, at: Date): Promise<void> {
  await takeOutPlacements(tx, decision.id);
  await giveBackCuts(tx, decision.id);
  await setReferralStatus(tx, decision.referral_id, 'open');
  await stopClocks(tx, decision.id, 'all', at);
}
