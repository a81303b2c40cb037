// What every act on a hold begins with: may this person, and then its rows locked in the one order for all.

import type { AccessAct } from '#src/access/index';
import type { HoldId } from '#src/domain/index';
import { type HoldRecord, lockHolds, lockHomes, lockReferral, readHolds, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import { refusedAct } from '../refusal.js';
import type { By } from '../terms.js';
import { subjectOf } from './lines.js';
import { stateAt } from './shown.js';

export type Opened =
  /** Every hold that was made with it, itself first. */
  | { readonly ok: true; readonly holds: readonly [HoldRecord, ...HoldRecord[]] }
  | Extract<Outcome<never>, { readonly ok: false }>;

/** Asks the same of the database whether there is such a hold or not, until it is sure that this person may know. */
export async function openHold(tx: Tx, by: By, id: HoldId, act: AccessAct = 'hold'): Promise<Opened> {
  const [asked] = await readHolds(tx, { ids: [id] });
  const referral = asked?.referralId ?? id;
  const permitted = await permit(tx, by.who, {
    act,
    what: 'hold',
    asked: id,
    records: [{ kind: 'referral', id: referral }],
  });
  if (!permitted.ok) return permitted;
  if (asked === undefined) return refusedAct({ code: 'not-found', what: 'hold', asked: id });
  // Neither ever changes: what to lock is known before it is locked.
  const group = await readHolds(tx, { together: asked.together });
  await lockReferral(tx, asked.referralId);
  await lockHomes(
    tx,
    group.map(({ homeId }) => homeId),
  );
  const holds = await lockHolds(
    tx,
    group.map((each) => each.id),
  );
  const first = holds.find((each) => each.id === id);
  if (first === undefined) return refusedAct({ code: 'not-found', what: 'hold', asked: id });
  return { ok: true, holds: [first, ...holds.filter((each) => each !== first)] };
}

/** Null where every one of them keeps its place at this moment. */
export function notHeld(holds: readonly HoldRecord[], now: Date) {
  const over = holds.find((each) => stateAt(each, now) !== 'held');
  if (over === undefined) return null;
  return refusedAct({
    code: 'wrong-state',
    subject: subjectOf(over.id),
    state: stateAt(over, now),
    expected: ['held'],
  });
}
