// What decisions ask of holds, within the transaction of the act: a place kept, made good, moved, or let go.

import type { ChildId, Day, HoldId, HomeId, Referral, Snapshot } from '#src/domain/index';
import type { Tx } from '#src/store/index';
import type { Line } from '../act.js';
import type { ActRefusal } from '../refusal.js';
import type { By } from '../terms.js';

export interface PlacesWanted {
  readonly snapshot: Snapshot;
  readonly referral: Referral;
  readonly parts: readonly { readonly home: HomeId; readonly children: readonly ChildId[] }[];
  /** The day the placement would start. */
  readonly from: Day;
}

export interface PlacesKept {
  /** Every hold that the parts rest on. */
  readonly holds: readonly HoldId[];
  /** Those of them that this act made. */
  readonly made: readonly HoldId[];
  readonly audit: readonly Line[];
}

/** The referral and homes are locked by whoever asks. */
export interface HoldDesk {
  /** The referral's own live holds where they cover a part, new ones for the rest: all or none. */
  keep(
    tx: Tx,
    by: By,
    wanted: PlacesWanted,
  ): Promise<{ readonly ok: true; readonly value: PlacesKept } | { readonly ok: false; readonly refusal: ActRefusal }>;
  /** Those that keep their place now, whatever the last job did. */
  live(tx: Tx, holds: readonly HoldId[], now: Date): Promise<readonly HoldId[]>;
  /** held → confirmed: a placement stands on it, and no clock ends it. */
  makeGood(tx: Tx, holds: readonly HoldId[]): Promise<void>;
  /** confirmed → held again: the placement never began. It lapses when its time is over. */
  unmake(tx: Tx, holds: readonly HoldId[]): Promise<void>;
  /** The children live there: the placement says so from now on. */
  fulfil(tx: Tx, holds: readonly HoldId[]): Promise<void>;
  /** Keep nothing any more. */
  letGo(tx: Tx, holds: readonly HoldId[], why: string, now: Date): Promise<void>;
}
