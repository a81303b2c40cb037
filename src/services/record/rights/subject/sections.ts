// A child's file, part by part: what is told of every row that is about them. A fact that is not named here is not told.

import type { ChildTable, Database, Opened } from '#src/store/index';
import type { Section } from './section.js';

const anybody = () => true;
const notTheChilds = (row: Opened, child: string) =>
  row.of_whom !== 'child' || (row.child_id !== null && row.child_id !== child);

export const sections: readonly Section[] = [
  {
    table: 'child',
    plain: 'id born_on sex ethnicity uasc age_disputed access animals health language faith culture',
    words: 'needs',
    locates: 'postcode lat lon',
    // Who they are to be kept from, or thought about with.
    withheld: ['another-child'],
  },
  { table: 'sibling_link', others: { is: anybody, why: 'another-child' } },
  {
    table: 'placement',
    plain: 'id from_day to_day planned_end placed_by',
    locates: 'home_id',
    withheld: ['carer-or-home'],
  },
  {
    table: 'episode',
    plain: 'decom rne legal_status category_of_need place place_provider dec rec reason_place_change',
    locates: 'home_postcode placement_postcode urn',
  },
  {
    table: 'referral',
    plain: `id urgency received_on needed_by status legal_status legal nearness foster residential supported
      adult_ratio adoption_considered essentials health_pence education_pence`,
    words: 'nearness_why',
    locates: 'lat lon avoid',
    // What parents agreed to, and whom they asked to be kept from, is theirs.
    parts: {
      legal: [
        'regime',
        'basisFrom',
        'basisTo',
        'carePlanOn',
        'courtPlan',
        'reviewedOn',
        'moveReason',
        'placementOrderRefused',
        'designatedAuthority',
        'secureRequested',
        'shortBreaks',
      ],
    },
    withheld: ['parent-or-other-s-view'],
  },
  {
    table: 'referral_member',
    plain: `referral_id school_must_continue key_stage_4 alongside views_obtained ehcp pep_on
      health_assessed_on`,
    words: 'solo wishes in_their_words readiness',
    locates: 'school_id',
  },
  { table: 'sibling_plan', plain: 'referral_id mode', withheld: ['another-child'] },
  {
    table: 'contact',
    plain: 'referral_id times_per_week supervised basis',
    locates: 'venue_id',
    withheld: ['another-child'],
  },
  { table: 'family_candidate', others: { is: anybody, why: 'family-or-friend' } },
  {
    table: 'offer',
    plain: 'id price start expires',
    locates: 'home_id',
    withheld: ['carer-or-home'],
  },
  { table: 'approval_clause', others: { is: anybody, why: 'carer-or-home' } },
  {
    table: 'exemption',
    plain: 'from_day to_day',
    locates: 'home_id',
    withheld: ['another-child'],
  },
  { table: 'booking', plain: 'from_day to_day', locates: 'home_id' },
  { table: 'impact_assessment', others: { is: anybody, why: 'another-child' } },
  {
    table: 'hold',
    plain: 'id referral_id from_day made_at until state by_staff ended_at ended_why',
    locates: 'home_id',
  },
  {
    table: 'hold_extension',
    plain: 'hold_id until by_staff at',
    words: 'reason',
  },
  { table: 'promise', plain: 'hold_id days keeps' },
  {
    table: 'decision',
    plain: 'id referral_id rank override_reason departures by_staff at start_on state rule_book policy',
    words: 'override_words',
    withheld: ['another-child'],
  },
  {
    table: 'decision_step',
    plain: 'decision_id state at by_staff reason',
    words: 'words',
  },
  {
    table: 'decision_gate',
    plain: 'decision_id code role until',
    words: 'conditions later',
  },
  {
    table: 'gate_answer',
    plain: 'decision_id outcome by_staff as_role at',
    words: 'ticked conditions reason',
    withheld: ['carer-or-home'],
  },
  {
    table: 'view',
    plain: 'decision_id obtained why_not again by_staff at',
    words: 'words',
    others: { is: notTheChilds, why: 'parent-or-other-s-view' },
  },
  {
    table: 'decision_placement',
    plain: 'decision_id placement_id days respite stands ended_reason',
    locates: 'home_id',
  },
  {
    table: 'placement_cut',
    plain: 'decision_id placement_id was_to given_back',
  },
  {
    table: 'clock_started',
    plain: 'decision_id timer role due done_at stopped_at',
  },
  { table: 'decision_hold', plain: 'decision_id hold_id' },
  {
    table: 'ask',
    plain: 'id asked_at by_staff route',
    withheld: ['carer-or-home'],
  },
  { table: 'ask_answer', plain: 'ask_id outcome at', withheld: ['carer-or-home'] },
  {
    table: 'case_record',
    plain: 'kind team_id restricted',
    withheld: ['member-of-staff'],
  },
  {
    table: 'case_worker',
    plain: 'kind staff_id role from_day to_day',
  },
  {
    table: 'broken_glass',
    plain: 'kind staff_id at until',
    withheld: ['member-of-staff'],
  },
  { table: 'conflict', others: { is: anybody, why: 'member-of-staff' } },
  {
    table: 'legal_hold',
    plain: 'id kind set_at lifted_at',
    withheld: ['legal-advice'],
  },
  { table: 'erasure_request', plain: 'id what asked_at erased_at' },
  {
    table: 'fact_history',
    plain: 'id field by_staff at',
    words: 'reason',
    json: 'was became',
  },
  { table: 'notice', plain: 'code to_staff at' },
  {
    table: 'audit',
    plain: 'seq at actor act subject surface',
    withheld: ['another-child'],
  },
];

const copies = 'a copy of what was said or shown, counted in the file; the lines of the audit say when';
const notAPerson = 'no fact about a child';
const aboutHomes = 'facts about a home and who lives there';

/** Tables of which a child's file has no part, and why. */
export const noPartOfAFile: Readonly<Record<Exclude<keyof Database, ChildTable>, string>> = {
  council: notAPerson,
  locality: notAPerson,
  school: notAPerson,
  venue: notAPerson,
  provider: notAPerson,
  home: aboutHomes,
  bedroom: aboutHomes,
  household_member: aboutHomes,
  unavailable: aboutHomes,
  thread_memory: copies,
  act_done: copies,
  shown: copies,
  sight: copies,
  proposal: 'references of a day’s proposal, which decided nothing',
  data_version: notAPerson,
  team: notAPerson,
  staff: 'people at work',
  post: 'people at work',
  deputy: 'people at work',
  account: 'people at work',
  anchor: notAPerson,
  job_run: notAPerson,
  retention_run: notAPerson,
};
