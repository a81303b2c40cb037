// Holds: a vacancy kept for a referral, longer or no longer, and what the clock does to it.

import { act } from '../act.js';
import type { Holds } from '../records.js';
import { type Acted, done } from '../refusal.js';
import type { RecordDeps } from '../terms.js';
import { extend } from './extend.js';
import { hold } from './hold.js';
import { lapse } from './lapse.js';
import { list } from './list.js';
import { release } from './release.js';
import { revived } from './shown.js';

export { undoHolds } from './undo.js';

/** The county's day is read before the transaction begins: within it there is one connection. */
export const makeHolds = (deps: RecordDeps): Holds => ({
  async hold(by, asked) {
    const asAt = await deps.asAt();
    return changed(await act(deps, by, (tx) => hold(deps, tx, by, asked, asAt)), (holds) => holds.map(revived));
  },
  async extendHold(by, asked) {
    const asAt = await deps.asAt();
    return changed(await act(deps, by, (tx) => extend(deps, tx, by, asked, asAt)), revived);
  },
  async releaseHold(by, id) {
    return changed(await act(deps, by, (tx) => release(deps, tx, by, id)), (holds) => holds.map(revived));
  },
  holds: (by, referral) => act(deps, by, (tx) => list(deps, tx, by, referral)),
  lapseHolds: () => lapse(deps),
});

const changed = <T>(acted: Acted<T>, change: (value: T) => T): Acted<T> =>
  acted.ok ? done(change(acted.value)) : acted;
