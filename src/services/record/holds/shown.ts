// A hold as a person sees it: whether it still keeps the place is told as of now, whatever the last job did.

import type { HoldState, Policy, StaffId } from '#src/domain/index';
import type { HoldRecord } from '#src/store/index';
import type { HoldShown } from '../records.js';

export const stateAt = ({ state, until }: Pick<HoldRecord, 'state' | 'until'>, now: Date): HoldState =>
  state === 'held' && until <= now ? 'lapsed' : state;

/** `viewer` may take back what they did themselves, while its window is open. */
export function shownOf(
  hold: HoldRecord,
  { now, viewer, policy }: { now: Date; viewer: StaffId; policy: Policy },
): HoldShown {
  const { id, referralId, homeId, children, from, madeAt, until, by, together, extended } = hold;
  const last = extended ?? { by, at: madeAt };
  const end = new Date(last.at.getTime() + policy.record.undoMinutes * 60_000);
  const state = stateAt(hold, now);
  const open = state === 'held' && last.by === viewer && policy.record.undoMinutes > 0 && end >= now;
  return {
    id,
    referralId,
    homeId,
    children,
    from,
    madeAt,
    until,
    state,
    by,
    together,
    canUndoUntil: open ? end : null,
  };
}

/** An answer that was kept as JSON for a delivery that comes twice has its times as text. */
export const revived = (hold: HoldShown): HoldShown => ({
  ...hold,
  madeAt: new Date(hold.madeAt),
  until: new Date(hold.until),
  canUndoUntil: hold.canUndoUntil === null ? null : new Date(hold.canUndoUntil),
});
