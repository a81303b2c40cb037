// Columns of what is kept and for how long: legal holds, erasures, corrections, and runs of retention.

import type { Generated } from 'kysely';
import type { RecordRef, StaffId } from '#src/domain/index';

export interface LegalHoldRow {
  id: string;
  kind: RecordRef['kind'];
  record_id: string;
  /** Sealed. */
  reason: string;
  set_by: StaffId;
  set_at: Date;
  lifted_by: StaffId | null;
  lifted_at: Date | null;
  /** Sealed. */
  lifted_why: string | null;
}

export interface ErasureRow {
  id: string;
  what: 'chat' | 'draft' | 'person-entered-by-mistake';
  subject: string;
  /** Sealed. */
  reason: string;
  asked_by: StaffId;
  asked_at: Date;
  erased_by: StaffId | null;
  erased_at: Date | null;
  erased: number | null;
}

export interface FactHistoryRow {
  id: string;
  kind: RecordRef['kind'];
  record_id: string;
  field: string;
  /** Sealed, all three. */
  was: string;
  became: string;
  reason: string;
  by_staff: StaffId;
  at: Date;
}

export interface RetentionRunRow {
  id: Generated<number>;
  at: Date;
  erasing: boolean;
  policy: string;
  rows: unknown;
}
