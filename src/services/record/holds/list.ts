// Live holds, soonest to lapse first: of one referral, or of all that the person may see.

import type { ReferralId } from '#src/domain/index';
import { readHolds, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import type { HoldShown } from '../records.js';
import type { By, RecordDeps } from '../terms.js';
import { shownOf } from './shown.js';

export async function list(
  { policy, now: clock }: RecordDeps,
  tx: Tx,
  by: By,
  referral?: ReferralId,
): Promise<Outcome<readonly HoldShown[]>> {
  const now = clock();
  const seen = (id: ReferralId) =>
    permit(tx, by.who, { act: 'see-case', what: 'referral', asked: id, records: [{ kind: 'referral', id }] });
  const show = (holds: Awaited<ReturnType<typeof readHolds>>) =>
    holds.map((each) => shownOf(each, { now, viewer: by.who.staff, policy }));
  if (referral !== undefined) {
    const may = await seen(referral);
    if (!may.ok) return may;
    return { ok: true, value: show(await readHolds(tx, { referral, liveAt: now })), audit: [] };
  }
  const all = await readHolds(tx, { liveAt: now });
  const may = new Map<ReferralId, boolean>();
  for (const { referralId } of all) if (!may.has(referralId)) may.set(referralId, (await seen(referralId)).ok);
  return { ok: true, value: show(all.filter(({ referralId }) => may.get(referralId) === true)), audit: [] };
}
