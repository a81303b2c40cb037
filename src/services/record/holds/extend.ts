// Keeps a place longer, with a reason, where the law still allows it: with every place that was kept with it.

import type { Day } from '#src/domain/index';
import { keepExtension, readHolds, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import type { HoldShown } from '../records.js';
import { refusedAct } from '../refusal.js';
import type { By, ExtendAsked, RecordDeps } from '../terms.js';
import { askAgain } from './ask-again.js';
import { holdLine } from './lines.js';
import { notHeld, openHold } from './open.js';
import { shownOf } from './shown.js';
import { untilRefused } from './until.js';

export async function extend(
  { policy, now: clock }: RecordDeps,
  tx: Tx,
  by: By,
  { hold: id, until, reason }: ExtendAsked,
  asAt: Day,
): Promise<Outcome<HoldShown>> {
  const opened = await openHold(tx, by, id);
  if (!opened.ok) return opened;
  const { holds } = opened;
  const now = clock();
  const over = notHeld(holds, now);
  if (over !== null) return over;
  if (reason.trim() === '') return refusedAct({ code: 'reason-needed', expected: [] });
  for (const { until: was } of holds) {
    const refusal = untilRefused(until, now, policy, was);
    if (refusal !== null) return refusedAct(refusal);
  }
  const parts = holds.map(({ homeId, children }) => ({ home: homeId, children }));
  const again = await askAgain(tx, { referral: holds[0].referralId, parts, asAt, now, policy });
  if (!again.ok) return again;
  for (const { id: hold, until: was } of holds)
    await keepExtension(tx, { hold, was, until, reason: reason.trim(), by: by.who.staff, at: now });
  const [longer] = await readHolds(tx, { ids: [id] });
  if (longer === undefined) throw new Error('expected the hold that was made longer');
  return {
    ok: true,
    value: shownOf(longer, { now, viewer: by.who.staff, policy }),
    audit: holds.map((each) =>
      holdLine('hold-extended', each, { was: each.until.toISOString(), until: until.toISOString() }),
    ),
  };
}
