// Decisions looked at: one by itself, those of a referral or of all that a person may see, and those that wait for them.

import { mayAnswerGate, mayDo, type Touched } from '#src/access/index';
import type { Day, DecisionId, ReferralId } from '#src/domain/index';
import { type DecisionRecord, readDecision, readDecisions, readTouched, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import type { DecisionShown } from '../records.js';
import type { By } from '../terms.js';
import { type DecisionDeps, look, recordsOf, refuse } from './desk.js';
import { countyNow, lodgedOr, lodgingsOf } from './option-now.js';
import { openGates, owed, shownOf } from './shown.js';

/** As it stands now: with what the law says of a proposal at this moment where `law` is asked for. */
export async function show(
  deps: DecisionDeps,
  tx: Tx,
  { who }: By,
  record: DecisionRecord,
  law: Day | null,
): Promise<DecisionShown> {
  const now = deps.now();
  const live = await deps.holds.live(
    tx,
    record.holds.map(({ hold_id }) => hold_id),
    now,
  );
  const lawRefuses =
    law !== null && record.decision.state === 'proposed' && (await refuses(deps, tx, record, law, now));
  return shownOf(record, { now, viewer: who.staff, policy: deps.policy, live, lawRefuses });
}

async function refuses(deps: DecisionDeps, tx: Tx, record: DecisionRecord, asAt: Day, now: Date): Promise<boolean> {
  const county = await countyNow(tx, record, { asAt, now });
  return !county.ok || !lodgedOr(county, lodgingsOf(record.decision.parts), deps.policy).ok;
}

export async function decision(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  id: DecisionId,
  asAt: Day,
): Promise<Outcome<DecisionShown>> {
  const found = await look(tx, by, id, 'see-case');
  if (!found.ok) return found;
  const record = await readDecision(tx, id);
  if (record === null) return refuse({ code: 'not-found', what: 'decision', asked: id });
  return { ok: true, value: await show(deps, tx, by, record, asAt), audit: [] };
}

export async function decisions(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  of?: ReferralId,
): Promise<Outcome<readonly DecisionShown[]>> {
  if (of !== undefined) {
    const may = await permit(tx, by.who, { act: 'see-case', what: 'referral', asked: of, records: recordsOf(of, []) });
    if (!may.ok) return may;
  }
  const shown: DecisionShown[] = [];
  for (const record of await readDecisions(tx, of === undefined ? {} : { referral: of })) {
    const touched = await touchedBy(tx, record);
    if (mayDo(by.who, 'see-case', touched).ok) shown.push(await show(deps, tx, by, record, null));
  }
  return { ok: true, value: shown, audit: [] };
}

/** A gate that is open and theirs to answer, or what they said by telephone and have not countersigned. */
export async function waitingForMe(deps: DecisionDeps, tx: Tx, by: By): Promise<Outcome<readonly DecisionShown[]>> {
  const waiting: DecisionShown[] = [];
  for (const record of await readDecisions(tx, {
    states: ['proposed', 'confirmed', 'started', 'ended', 'cancelled'],
  })) {
    const mine = record.gates.some((gate) => owed(record, gate)?.by_staff === by.who.staff);
    if (!mine && record.decision.state !== 'proposed') continue;
    const touched = await touchedBy(tx, record);
    if (mine || mayAnswerOne(record, by, touched)) waiting.push(await show(deps, tx, by, record, null));
  }
  return { ok: true, value: waiting, audit: [] };
}

/** What somebody outside is to say waits for them, and for none of us. */
const mayAnswerOne = (record: DecisionRecord, { who }: By, touched: Touched): boolean =>
  openGates(record).some(({ role }) => {
    const may = mayAnswerGate(who, { role, proposedBy: record.decision.by_staff }, touched);
    return may.ok && !may.recorded;
  });

async function touchedBy(tx: Tx, { decision: { referral_id, parts, state } }: DecisionRecord): Promise<Touched> {
  const read = await readTouched(
    tx,
    recordsOf(
      referral_id,
      parts.map(({ homeId }) => homeId),
    ),
  );
  return { ...read, open: read.open || state === 'proposed' || state === 'confirmed' };
}
