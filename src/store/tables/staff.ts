// Columns of access: staff and their posts, whose each case is, and what is opened or closed to whom.

import type { Generated } from 'kysely';
import type { ConflictReason, Day, RecordRef, StaffId, StaffRole, TeamId } from '#src/domain/index';

export interface TeamRow {
  id: TeamId;
  name: string;
}

export interface StaffRow {
  id: StaffId;
  name: string;
  visitor: Generated<boolean>;
}

export interface PostRow {
  id: Generated<number>;
  staff_id: StaffId;
  role: StaffRole;
  team_id: TeamId | null;
  from_day: Day;
  to_day: Day | null;
}

export interface DeputyRow {
  id: Generated<number>;
  of_staff: StaffId;
  by_staff: StaffId;
  role: StaffRole;
  from_day: Day;
  to_day: Day;
}

export interface AccountRow {
  platform: string;
  platform_user: string;
  staff_id: StaffId;
  linked_at: Generated<Date>;
}

interface OfRecord {
  kind: RecordRef['kind'];
  record_id: string;
}

export interface CaseRow extends OfRecord {
  team_id: TeamId;
  restricted: Generated<boolean>;
  restricted_why: string | null;
  restricted_by: StaffId | null;
}

export interface CaseWorkerRow extends OfRecord {
  id: Generated<number>;
  staff_id: StaffId;
  role: StaffRole;
  from_day: Day;
  to_day: Day | null;
}

export interface ConflictRow extends OfRecord {
  id: Generated<number>;
  staff_id: StaffId;
  reason: ConflictReason;
  from_day: Day;
  to_day: Day | null;
  declared_by: StaffId;
}

export interface BrokenGlassRow extends OfRecord {
  id: Generated<number>;
  staff_id: StaffId;
  reason: string;
  at: Date;
  until: Date;
  seen_by: StaffId | null;
  seen_at: Date | null;
}
