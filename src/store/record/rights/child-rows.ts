// Every row that is about one child, or in which one child is named, table by table, opened. Which of it is told is for others to say.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ChildId } from '#src/domain/index';
import type { Database } from '../../tables/index.js';
import { type Opened, openRows } from './open-row.js';

export type ChildTable = (typeof childAbout)[number];
export type ChildRows = Readonly<Record<ChildTable, readonly Opened[]>>;

export const childAbout = [
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
  'approval_clause',
  'exemption',
  'booking',
  'impact_assessment',
  'hold',
  'hold_extension',
  'promise',
  'decision',
  'decision_step',
  'decision_gate',
  'gate_answer',
  'view',
  'decision_placement',
  'placement_cut',
  'clock_started',
  'decision_hold',
  'ask',
  'ask_answer',
  'case_record',
  'case_worker',
  'broken_glass',
  'conflict',
  'legal_hold',
  'erasure_request',
  'fact_history',
  'notice',
  'audit',
] as const satisfies readonly (keyof Database)[];

/** Of one moment, if `db` is a transaction that sees one. */
export async function readChildRows(db: Kysely<Database>, child: ChildId): Promise<ChildRows> {
  const within = sql`${JSON.stringify([child])}::jsonb`;
  const referrals = sql`(select referral_id from referral_member where child_id = ${child})`;
  const decisions = sql`(select d.id from decision d where d.referral_id in ${referrals}
    and exists (select from jsonb_array_elements(d.parts) p where p->'children' @> ${within}))`;
  const holds = sql`(select hold_id from promise where child_id = ${child})`;
  const ofReferral = sql`referral_id in ${referrals}`;
  const ofDecision = sql`decision_id in ${decisions}`;
  const ofRecord = sql`(kind = 'child' and record_id = ${child}) or (kind = 'referral' and record_id in ${referrals})`;
  const subjects = sql`(select ${child}::text union all select referral_id from referral_member where child_id = ${child}
    union all select 'hold ' || hold_id from promise where child_id = ${child}
    union all select hold_id from promise where child_id = ${child}
    union all select id from decision where id in ${decisions}
    union all select 'decision ' || id from decision where id in ${decisions})`;
  const where: Readonly<Record<ChildTable, RawBuilder<unknown>>> = {
    child: sql`id = ${child}`,
    sibling_link: sql`child_id = ${child}`,
    placement: sql`child_id = ${child}`,
    episode: sql`child_id = ${child}`,
    referral: sql`id in ${referrals}`,
    referral_member: sql`child_id = ${child}`,
    sibling_plan: sql`a = ${child} or b = ${child}`,
    contact: sql`child_ids @> ${within}`,
    family_candidate: sql`child_ids @> ${within}`,
    offer: ofReferral,
    approval_clause: sql`named_children @> ${within}`,
    exemption: sql`children @> ${within}`,
    booking: sql`child_id = ${child}`,
    impact_assessment: ofReferral,
    hold: sql`id in ${holds}`,
    hold_extension: sql`hold_id in ${holds}`,
    promise: sql`child_id = ${child}`,
    decision: sql`id in ${decisions}`,
    decision_step: ofDecision,
    decision_gate: ofDecision,
    gate_answer: ofDecision,
    view: ofDecision,
    decision_placement: sql`${ofDecision} and child_id = ${child}`,
    placement_cut: sql`${ofDecision} and placement_id in (select id from placement where child_id = ${child})`,
    clock_started: sql`${ofDecision} and children @> ${within}`,
    decision_hold: ofDecision,
    ask: ofReferral,
    ask_answer: sql`ask_id in (select id from ask where ${ofReferral})`,
    case_record: ofRecord,
    case_worker: ofRecord,
    broken_glass: ofRecord,
    conflict: ofRecord,
    legal_hold: ofRecord,
    erasure_request: sql`subject = ${child} or subject in ${referrals}`,
    fact_history: sql`kind = 'child' and record_id = ${child}`,
    notice: sql`subject in ${subjects}`,
    audit: sql`subject in ${subjects}`,
  };
  const found: Partial<Record<ChildTable, readonly Opened[]>> = {};
  for (const table of childAbout) found[table] = await openRows(db, table, where[table]);
  return found as ChildRows;
}

/** References, in capitals, of every other child that anything here speaks of: held, or named as somebody's brother or sister. */
export async function otherPeople(db: Kysely<Database>, child: ChildId): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    id: string;
  }>`select id from (select id from child union select sibling_id from sibling_link
    union select child_id from episode union select child_id from booking where child_id is not null) c
    where id <> ${child}`.execute(db);
  return new Set(rows.map(({ id }) => id.toUpperCase()));
}
