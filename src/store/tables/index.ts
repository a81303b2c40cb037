// The tables as TypeScript has them: the columns of the migrations, typed by the domain. Written as `Row`s, read as such.

import type { sealedFields } from '../identity/at-rest.js';
import type * as children from './children.js';
import type * as holds from './holds.js';
import type * as homes from './homes.js';
import type * as places from './places.js';
import type * as record from './record.js';
import type * as referrals from './referrals.js';
import type * as rights from './rights.js';
import type * as staff from './staff.js';
import type { DataVersionRow, ProposalRow, ThreadMemoryRow } from './upkeep.js';

/** The county's own rows, as they are written and read. */
export interface CountyRows {
  council: places.CouncilRow;
  locality: places.LocalityRow;
  school: places.SchoolRow;
  venue: places.VenueRow;
  provider: places.ProviderRow;
  home: homes.HomeRow;
  approval_clause: homes.ClauseRow;
  exemption: homes.ExemptionRow;
  bedroom: homes.BedroomRow;
  household_member: homes.MemberRow;
  booking: homes.BookingRow;
  unavailable: homes.UnavailableRow;
  impact_assessment: homes.ImpactAssessmentRow;
  child: children.ChildRow;
  sibling_link: children.SiblingLinkRow;
  placement: children.PlacementRow;
  episode: children.EpisodeRow;
  referral: referrals.ReferralRow;
  referral_member: referrals.ReferralMemberRow;
  sibling_plan: referrals.SiblingPlanRow;
  contact: referrals.ContactRow;
  family_candidate: referrals.FamilyRow;
  offer: referrals.OfferRow;
}

/** As they lie in the database: what is sealed is in an envelope, null where there is nothing to seal. */
type Stored<T extends CountyTable> = T extends SealedTable
  ? Omit<CountyRows[T], keyof (typeof sealedFields)[T]> & { sealed: string | null }
  : CountyRows[T];
type StoredCounty = { [T in CountyTable]: Stored<T> };

export interface Database extends StoredCounty {
  thread_memory: ThreadMemoryRow;
  data_version: DataVersionRow;
  proposal: ProposalRow;
  team: staff.TeamRow;
  staff: staff.StaffRow;
  post: staff.PostRow;
  deputy: staff.DeputyRow;
  account: staff.AccountRow;
  case_record: staff.CaseRow;
  case_worker: staff.CaseWorkerRow;
  conflict: staff.ConflictRow;
  broken_glass: staff.BrokenGlassRow;
  act_done: record.ActDoneRow;
  audit: record.AuditRow;
  shown: record.ShownRow;
  sight: record.SightRow;
  anchor: record.AnchorRow;
  hold: holds.HoldRow;
  hold_extension: holds.HoldExtensionRow;
  promise: holds.PromiseRow;
  decision: record.DecisionRow;
  decision_hold: record.DecisionHoldRow;
  decision_step: record.DecisionStepRow;
  decision_gate: record.DecisionGateRow;
  gate_answer: record.GateAnswerRow;
  view: record.ViewRow;
  ask: record.AskRow;
  ask_answer: record.AskAnswerRow;
  decision_placement: record.DecisionPlacementRow;
  placement_cut: record.PlacementCutRow;
  clock_started: record.ClockStartedRow;
  job_run: record.JobRunRow;
  notice: record.NoticeRow;
  legal_hold: rights.LegalHoldRow;
  erasure_request: rights.ErasureRow;
  fact_history: rights.FactHistoryRow;
  retention_run: rights.RetentionRunRow;
}

/** The county's own tables: what is imported, exported and made up. Everything else is the record of what people did. */
export const countyTables = [
  'council',
  'locality',
  'school',
  'venue',
  'provider',
  'home',
  'approval_clause',
  'exemption',
  'bedroom',
  'household_member',
  'booking',
  'unavailable',
  'impact_assessment',
  'child',
  'sibling_link',
  'placement',
  'episode',
  'referral',
  'referral_member',
  'sibling_plan',
  'contact',
  'family_candidate',
  'offer',
] as const satisfies readonly (keyof CountyRows)[];
export type CountyTable = (typeof countyTables)[number];
export type SealedTable = keyof typeof sealedFields;
