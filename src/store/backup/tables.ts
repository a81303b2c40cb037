// What a backup holds: every table of ours, named here so that a table is decided about or the types say no.

import type { Database } from '../tables/index.js';

/** Whether rows that a migration or a running server puts into an empty store make it less empty. */
type Kept = 'kept' | 'kept-and-there-from-the-start';

const decided: Readonly<Record<keyof Database, Kept>> = {
  council: 'kept',
  locality: 'kept',
  school: 'kept',
  venue: 'kept',
  provider: 'kept',
  home: 'kept',
  approval_clause: 'kept',
  exemption: 'kept',
  bedroom: 'kept',
  household_member: 'kept',
  booking: 'kept',
  unavailable: 'kept',
  impact_assessment: 'kept',
  child: 'kept',
  sibling_link: 'kept',
  placement: 'kept',
  episode: 'kept',
  referral: 'kept',
  referral_member: 'kept',
  sibling_plan: 'kept',
  contact: 'kept',
  family_candidate: 'kept',
  offer: 'kept',
  thread_memory: 'kept',
  data_version: 'kept-and-there-from-the-start',
  proposal: 'kept',
  team: 'kept',
  staff: 'kept-and-there-from-the-start',
  post: 'kept',
  deputy: 'kept',
  account: 'kept',
  case_record: 'kept',
  case_worker: 'kept',
  conflict: 'kept',
  broken_glass: 'kept',
  act_done: 'kept',
  audit: 'kept',
  shown: 'kept',
  sight: 'kept',
  anchor: 'kept',
  hold: 'kept',
  hold_extension: 'kept',
  promise: 'kept',
  decision: 'kept',
  decision_hold: 'kept',
  decision_step: 'kept',
  decision_gate: 'kept',
  gate_answer: 'kept',
  view: 'kept',
  ask: 'kept',
  ask_answer: 'kept',
  decision_placement: 'kept',
  placement_cut: 'kept',
  clock_started: 'kept',
  // Slots that were done are not done again after a restore; those missed since are caught up with.
  job_run: 'kept-and-there-from-the-start',
  notice: 'kept',
  legal_hold: 'kept',
  erasure_request: 'kept',
  fact_history: 'kept',
  retention_run: 'kept',
};

export const backedUp: readonly string[] = Object.keys(decided);

/** Rows of these alone do not make a store anything but empty. */
export const fromTheStart: readonly string[] = Object.entries(decided).flatMap(([table, kept]) =>
  kept === 'kept' ? [] : [table],
);

/** Tables that no backup holds, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  kysely_migration: 'the manifest names the migrations, and the store that is restored into has run its own',
  kysely_migration_lock: 'belongs to the starters of one database',
};

/** Sequences that belong to no column: their next number goes into the manifest. */
export const numbering: readonly string[] = [
  'hold_number',
  'decision_number',
  'ask_number',
  'erasure_number',
  'correction_number',
  'legal_hold_number',
];
