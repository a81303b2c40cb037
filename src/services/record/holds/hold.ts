// Keeps a vacancy for a referral until a time: a group's places all or none.

import type { Day } from '#src/domain/index';
import { lockHomes, lockReferral, readHolds, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import type { HoldShown } from '../records.js';
import { refusedAct } from '../refusal.js';
import type { By, HoldAsked, RecordDeps } from '../terms.js';
import { askAgain } from './ask-again.js';
import { clearTheWay } from './clear-the-way.js';
import { keepParts } from './keep.js';
import { shownOf } from './shown.js';
import { untilRefused, usualUntil } from './until.js';

export async function hold(
  { policy, now: clock }: RecordDeps,
  tx: Tx,
  by: By,
  asked: HoldAsked,
  asAt: Day,
): Promise<Outcome<readonly HoldShown[]>> {
  const homes = [...new Set(asked.parts.map(({ home }) => home))];
  const permitted = await permit(tx, by.who, {
    act: 'hold',
    what: 'referral',
    asked: asked.referral,
    records: [{ kind: 'referral', id: asked.referral }, ...homes.map((id) => ({ kind: 'home' as const, id }))],
  });
  if (!permitted.ok) return permitted;
  const found = await lockReferral(tx, asked.referral);
  if (found === null) return refusedAct({ code: 'not-found', what: 'referral', asked: asked.referral });
  if (found.status !== 'open')
    return refusedAct({ code: 'wrong-state', subject: asked.referral, state: found.status, expected: ['open'] });
  const locked = await lockHomes(tx, homes);
  const missing = homes.find((home) => !locked.includes(home));
  if (missing !== undefined) return refusedAct({ code: 'not-found', what: 'home', asked: missing });
  // Read once the rows are locked: whoever waited for them is told by the clock of now.
  const now = clock();
  const until = asked.until ?? usualUntil(now, policy);
  const refusal = untilRefused(until, now, policy);
  if (refusal !== null) return refusedAct(refusal);
  const lapsed = await clearTheWay(tx, asked.referral, homes, now);
  const again = await askAgain(tx, { ...asked, asAt, now, policy });
  if (!again.ok) return again;
  const { referral, parts, startOn: from, beside, versions } = again;
  const kept = await keepParts(tx, by, { referral, parts, from, until, now, beside, versions });
  if (!kept.ok) return kept;
  const made = await readHolds(tx, { ids: kept.made });
  const value = made.map((each) => shownOf(each, { now, viewer: by.who.staff, policy }));
  return { ok: true, value, audit: [...lapsed, ...kept.audit] };
}
