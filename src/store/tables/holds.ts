// Columns of holds: a vacancy kept for a referral, what made it longer, and the place of each child.

import type { Generated } from 'kysely';
import type { ChildId, Day, HoldId, HoldState, HomeId, ReferralId, StaffId } from '#src/domain/index';

export interface HoldRow {
  id: HoldId;
  referral_id: ReferralId;
  home_id: HomeId;
  from_day: Day;
  made_at: Date;
  until: Date;
  state: HoldState;
  by_staff: StaffId;
  together: string;
  ended_at: Date | null;
  ended_why: string | null;
}

export interface HoldExtensionRow {
  hold_id: HoldId;
  position: number;
  was_until: Date;
  until: Date;
  /** Sealed. */
  reason: string;
  by_staff: StaffId;
  at: Date;
  undone_at: Date | null;
}

export interface PromiseRow {
  hold_id: HoldId;
  child_id: ChildId;
  home_id: HomeId;
  place: number;
  /** A daterange as PostgreSQL writes it: "[2026-11-20,)". */
  days: string;
  keeps: Generated<boolean>;
}
