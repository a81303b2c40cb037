// What is past its time keeps nothing, though no job has been: it lapses here and now, and its officer is told.

import type { HomeId, ReferralId } from '#src/domain/index';
import { lapsePast, type Tx } from '#src/store/index';
import type { Line } from '../act.js';
import { lapsedLine } from './lines.js';

/** Whatever stands in the way of a referral's children in some homes. Before the law is asked: what it sees then, is. */
export async function clearTheWay(
  tx: Tx,
  referral: ReferralId,
  homes: readonly HomeId[],
  now: Date,
): Promise<readonly Line[]> {
  return (await lapsePast(tx, now, { referral, homes, children: [] })).map(lapsedLine);
}
