// A vacancy kept for a referral until a time: a promise of so many places in one home, all of them or none.

import type { ChildId, HomeId, ReferralId } from '../ids.js';
import type { Day } from '../measures/time.js';
import type { StaffId } from './staff.js';

type Id<K extends string> = string & { readonly __id: K };
export type HoldId = Id<'hold'>;
export const holdId = (s: string) => s as HoldId;

/** held: until its time · confirmed: a placement stands on it now · the rest keep nothing. */
export const holdStates = ['held', 'confirmed', 'released', 'lapsed', 'undone'] as const;
export type HoldState = (typeof holdStates)[number];

export interface Hold {
  readonly id: HoldId;
  readonly referralId: ReferralId;
  readonly homeId: HomeId;
  /** Each has a place of their own. */
  readonly children: readonly ChildId[];
  /** The day the place is kept from: when the placement would start. */
  readonly from: Day;
  readonly madeAt: Date;
  /** Kept no longer than this, whatever clocks or jobs do. */
  readonly until: Date;
  readonly state: HoldState;
  readonly by: StaffId;
  /** Holds made in one act for one group, in several homes: they stand and fall together. */
  readonly together: string;
}
