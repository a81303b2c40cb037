// Columns of the record: decisions, and work that the clock begins.

import type { Generated } from 'kysely';
import type {
  AskAnswer,
  AskMade,
  ChildId,
  Day,
  DecisionId,
  DecisionState,
  DeclineReason,
  EndReason,
  GateId,
  HoldId,
  HomeId,
  OfferId,
  OverrideReason,
  PlacementId,
  ProviderId,
  ReferralId,
  Role,
  RuleId,
  StaffId,
  StaffRole,
  View,
} from '#src/domain/index';

export type * from './audit.js';

export interface ActDoneRow {
  key: string;
  actor: StaffId;
  /** Sealed JSON. */
  answer: string;
  at: Date;
}

export interface DecisionRow {
  id: DecisionId;
  referral_id: ReferralId;
  parts: { homeId: HomeId; children: ChildId[] }[];
  rank: number | null;
  replay: string;
  seen_replay: string | null;
  override_reason: OverrideReason | null;
  /** Sealed. */
  override_words: string | null;
  departures: RuleId[];
  by_staff: StaffId;
  at: Date;
  as_at: Day;
  start_on: Day;
  state: DecisionState;
  rule_book: string;
  policy: string;
  data_version: string;
}

export interface DecisionHoldRow {
  decision_id: DecisionId;
  hold_id: HoldId;
  made: boolean;
}

export interface DecisionStepRow {
  decision_id: DecisionId;
  position: number;
  state: DecisionState;
  at: Date;
  by_staff: StaffId;
  reason: string | null;
  /** Sealed. */
  words: string | null;
}

export interface DecisionGateRow {
  decision_id: DecisionId;
  position: number;
  code: GateId;
  role: Role;
  conditions: string[];
  can_be_tonight: boolean;
  later: { conditions: string[]; by: Day } | null;
  until: Day | null;
}

export interface GateAnswerRow {
  decision_id: DecisionId;
  position: number;
  answer: number;
  outcome: 'approved' | 'refused' | 'taken-back';
  ticked: string[];
  /** Sealed, both. */
  conditions: string | null;
  reason: string;
  by_staff: StaffId;
  as_role: StaffRole;
  deputy_of: StaffId | null;
  /** Sealed. */
  outside: string | null;
  at: Date;
  written_by: StaffId | null;
  countersign_by: Day | null;
  countersigned_at: Date | null;
}

export interface ViewRow {
  decision_id: DecisionId;
  position: number;
  of_whom: View['of'];
  child_id: ChildId | null;
  home_id: HomeId | null;
  obtained: View['obtained'];
  /** Sealed. */
  words: string | null;
  why_not: View['whyNot'];
  again: Day | null;
  by_staff: StaffId;
  at: Date;
  taken_back_at: Date | null;
}

export interface AskRow {
  id: string;
  referral_id: ReferralId;
  home_id: HomeId | null;
  provider_id: ProviderId | null;
  asked_at: Date;
  by_staff: StaffId;
  route: AskMade['route'];
  deadline: Date | null;
}

export interface AskAnswerRow {
  ask_id: string;
  answer: number;
  outcome: AskAnswer['outcome'];
  reason: DeclineReason | null;
  offer_id: OfferId | null;
  at: Date;
  by_staff: StaffId;
}

export interface DecisionPlacementRow {
  decision_id: DecisionId;
  placement_id: PlacementId;
  child_id: ChildId;
  home_id: HomeId;
  /** A daterange as PostgreSQL writes it. */
  days: string;
  respite: boolean;
  made: boolean;
  stands: Generated<boolean>;
  ended_reason: EndReason | null;
}

export interface PlacementCutRow {
  decision_id: DecisionId;
  placement_id: PlacementId;
  was_to: Day | null;
  given_back: Generated<boolean>;
}

export interface ClockStartedRow {
  id: Generated<number>;
  decision_id: DecisionId;
  timer: string;
  home_id: HomeId | null;
  children: ChildId[];
  role: string;
  due: Day;
  due_at: string | null;
  done_at: Date | null;
  done_by: StaffId | null;
  stopped_at: Date | null;
}

export interface JobRunRow {
  job: string;
  slot: Date;
  owner: string;
  lease_until: Date;
  finished_at: Date | null;
  attempts: Generated<number>;
}

export interface NoticeRow {
  id: Generated<number>;
  key: string;
  to_staff: StaffId;
  code: string;
  subject: string;
  detail: unknown;
  at: Date;
  sent_at: Date | null;
  seen_at: Date | null;
}
