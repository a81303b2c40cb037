// Gives a place back before its time, with every place that was kept with it.

import type { HoldId } from '#src/domain/index';
import { endHolds, readHolds, type Tx } from '#src/store/index';
import type { Outcome } from '../act.js';
import type { HoldShown } from '../records.js';
import type { By, RecordDeps } from '../terms.js';
import { holdLine } from './lines.js';
import { notHeld, openHold } from './open.js';
import { shownOf } from './shown.js';

export async function release(
  { policy, now: clock }: RecordDeps,
  tx: Tx,
  by: By,
  id: HoldId,
): Promise<Outcome<readonly HoldShown[]>> {
  const opened = await openHold(tx, by, id);
  if (!opened.ok) return opened;
  const { holds } = opened;
  const now = clock();
  const over = notHeld(holds, now);
  if (over !== null) return over;
  const ids = holds.map((each) => each.id);
  await endHolds(tx, ids, { state: 'released', why: 'released', at: now });
  const after = await readHolds(tx, { ids });
  return {
    ok: true,
    value: after.map((each) => shownOf(each, { now, viewer: by.who.staff, policy })),
    audit: holds.map((each) => holdLine('hold-released', each)),
  };
}
