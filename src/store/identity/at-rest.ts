// What of each table is sealed on disk and what is not, column by column. A test holds it to the schema: a new column
// is decided here or nowhere.

import type { CountyRows, Database } from '../tables/index.js';
import type { Kind } from './fields.js';

interface AtRest {
  /** The columns of its key: an envelope is bound to them. */
  readonly key: string;
  /** Columns that stand as they are, and why that gives nobody away. Read and written in this order. */
  readonly plain: string;
  readonly why?: string;
  /** Columns that each hold an envelope of their own, or nothing. */
  readonly texts?: string;
}

const references = 'references, days and codes';

/** Fields kept together in one envelope a row, in the column `sealed`: their own columns stay empty. */
export const sealedFields = {
  home: { name: 'text', locality: 'text', postcode: 'text?', lat: 'latitude?', lon: 'longitude?', urn: 'text?' },
  household_member: { born_on: 'day?' },
  child: {
    born_on: 'day',
    postcode: 'text?',
    lat: 'latitude?',
    lon: 'longitude?',
    needs: 'list',
    language: 'text?',
    faith: 'text?',
    culture: 'text?',
    links: 'list',
  },
  episode: { home_postcode: 'text?', placement_postcode: 'text?', urn: 'text?' },
  referral: { legal: 'json', nearness_why: 'text?', lat: 'latitude?', lon: 'longitude?', avoid: 'list' },
  referral_member: { solo: 'json?', in_their_words: 'text?' },
  sibling_plan: { source: 'text?' },
  family_candidate: {
    relationship: 'text',
    asked_by: 'text?',
    obstacles: 'list',
    ruled_out_why: 'text?',
    ruled_out_by: 'text?',
  },
  offer: { conditions: 'list' },
} as const satisfies { readonly [T in keyof CountyRows]?: Readonly<Partial<Record<keyof CountyRows[T], Kind>>> };

/** The tables of what is imported, in the order in which they are read. */
export const countyAtRest = {
  home: {
    key: 'id',
    plain: `id type provider_id authority registration_status registered_from registered_to applied_on categories
      purpose_age_from purpose_age_to purpose_sex pets smoking at_home_by_day car_seats takes_emergencies
      emergencies_said_on confirmed_on confirmed_by skills preferences considerations languages faiths cultures access
      solo adult_ratio overnight_support fee already_paid ofsted_grade ofsted_on asked_last_30_days empty_since
      foster_approved adopters takes`,
    why: 'what a home may take and offers, under its reference; `confirmed_by` is a member of staff',
  },
  child: {
    key: 'id',
    plain: 'id sex ethnicity uasc access animals health age_disputed',
    why: 'codes that many children share, under a reference',
  },
  bedroom: { key: 'home_id id', plain: 'home_id id position size use cot', why: references },
  household_member: { key: 'home_id id', plain: 'home_id id position role sex bedroom_id', why: references },
  placement: {
    key: 'id',
    plain: 'id child_id home_id bedroom_id from_day to_day planned_end placed_by',
    why: 'references and days; `placed_by` is an authority; a snapshot asks for those that are open on a day',
  },
  approval_clause: {
    key: 'home_id position',
    plain: 'home_id position places age_from age_to sex only_siblings named_children',
    why: references,
  },
  exemption: { key: 'home_id position', plain: 'home_id position children from_day to_day', why: references },
  booking: { key: 'home_id position', plain: 'home_id position child_id from_day to_day', why: references },
  unavailable: { key: 'home_id position', plain: 'home_id position from_day to_day places reason', why: references },
  impact_assessment: {
    key: 'home_id position',
    plain: 'home_id position referral_id outcome assessed_on assessed_by',
    why: 'references and codes; `assessed_by` is a member of staff',
  },
  sibling_link: { key: 'child_id sibling_id', plain: 'child_id position sibling_id', why: references },
  episode: {
    key: 'child_id position',
    plain: `child_id position decom rne legal_status category_of_need place place_provider dec rec reason_place_change`,
    why: 'codes of the published return, under a reference',
  },
  referral: {
    key: 'id',
    plain: `id urgency received_on needed_by status legal_status nearness foster residential supported adult_ratio
      adoption_considered essentials health_pence education_pence`,
    why: 'days and codes; a snapshot asks for those that are open on a day',
  },
  referral_member: {
    key: 'referral_id child_id',
    plain: `referral_id position child_id school_id school_must_continue key_stage_4 alongside wishes views_obtained
      ehcp pep_on health_assessed_on readiness`,
    why: 'references, days and codes; who judged a young person ready is a member of staff',
  },
  sibling_plan: { key: 'referral_id position', plain: 'referral_id position a b mode', why: references },
  contact: {
    key: 'referral_id position',
    plain: 'referral_id position venue_id child_ids times_per_week supervised basis',
    why: references,
  },
  family_candidate: {
    key: 'id',
    plain: `id referral_id child_ids asked_on willing viability household_adults route open_safeguarding_question home_id`,
    why: references,
  },
  offer: {
    key: 'id',
    plain: 'id provider_id home_id referral_id price includes start expires',
    why: 'prices, days and codes',
  },
  provider: { key: 'id', plain: 'id name sector kind route block_places', why: 'organisations, publicly registered' },
  school: { key: 'id', plain: 'id name lat lon', why: 'public places' },
  venue: { key: 'id', plain: 'id name lat lon', why: 'public places' },
  locality: { key: 'position', plain: 'position name authority lat lon population', why: 'towns of the gazetteer' },
  council: { key: 'only_one', plain: 'only_one name authority adjoining as_at invented', why: 'the council itself' },
} as const satisfies { readonly [T in keyof CountyRows]: AtRest };

/** The record of what people did, and what the store keeps for itself. */
export const recordAtRest = {
  thread_memory: { key: 'person thread', texts: 'memory', plain: 'person thread updated_at', why: 'platform ids' },
  act_done: { key: 'key', texts: 'answer', plain: 'key actor at', why: 'who asked, when, and the delivery’s id' },
  data_version: { key: 'only_one', plain: 'only_one version raised_by', why: 'a number' },
  proposal: { key: 'as_at', plain: 'as_at data_version rule_book policy replay plan made_at', why: references },
  team: { key: 'id', plain: 'id name', why: 'parts of the council' },
  staff: {
    key: 'id',
    plain: 'id name visitor',
    why: 'staff answer for what they did by name, in the audit’s own words',
  },
  post: { key: 'id', plain: 'id staff_id role team_id from_day to_day', why: references },
  deputy: { key: 'id', plain: 'id of_staff by_staff role from_day to_day', why: references },
  account: { key: 'platform platform_user', plain: 'platform platform_user staff_id linked_at', why: 'platform ids' },
  case_record: {
    key: 'kind record_id',
    plain: 'kind record_id team_id restricted restricted_by',
    why: references,
    texts: 'restricted_why',
  },
  case_worker: { key: 'id', plain: 'id kind record_id staff_id role from_day to_day', why: references },
  conflict: { key: 'id', plain: 'id staff_id kind record_id reason from_day to_day declared_by', why: references },
  broken_glass: {
    key: 'id',
    plain: 'id staff_id kind record_id at until seen_by seen_at',
    why: references,
    texts: 'reason',
  },
  audit: {
    key: 'seq',
    plain: 'seq at actor act subject surface detail previous hash',
    why: 'codes, references, versions and hashes alone: what is here can never be taken out again',
  },
  shown: {
    key: 'digest',
    plain: 'digest body first_at',
    why: 'the bytes that left for a person, held to their digest by the database: references, ages and towns, by the rules of each surface',
  },
  sight: { key: 'seq', plain: 'seq replay form digest', why: references },
  anchor: { key: 'id', plain: 'id seq hash at told', why: 'hashes' },
  hold: {
    key: 'id',
    plain: 'id referral_id home_id from_day made_at until state by_staff together ended_at ended_why',
    why: references,
  },
  hold_extension: {
    key: 'hold_id position',
    plain: 'hold_id position was_until until by_staff at undone_at',
    why: references,
    texts: 'reason',
  },
  promise: { key: 'hold_id child_id', plain: 'hold_id child_id home_id place days keeps', why: references },
  decision: {
    key: 'id',
    plain: `id referral_id parts rank replay seen_replay override_reason departures by_staff at as_at start_on state
      rule_book policy data_version`,
    why: 'references, versions and codes of rules',
    texts: 'override_words',
  },
  decision_hold: { key: 'decision_id hold_id', plain: 'decision_id hold_id made', why: references },
  decision_step: {
    key: 'decision_id position',
    plain: 'decision_id position state at by_staff reason',
    why: references,
    texts: 'words',
  },
  decision_gate: {
    key: 'decision_id position',
    plain: 'decision_id position code role conditions can_be_tonight later until',
    why: 'the rule book’s own sentences',
  },
  gate_answer: {
    key: 'decision_id position answer',
    plain: `decision_id position answer outcome ticked by_staff as_role deputy_of at written_by countersign_by
      countersigned_at`,
    why: 'the rule book’s own sentences, and references',
    texts: 'conditions reason outside',
  },
  view: {
    key: 'decision_id position',
    plain: 'decision_id position of_whom child_id home_id obtained why_not again by_staff at taken_back_at',
    why: references,
    texts: 'words',
  },
  ask: {
    key: 'id',
    plain: 'id referral_id home_id provider_id asked_at by_staff route deadline',
    why: references,
  },
  ask_answer: { key: 'ask_id answer', plain: 'ask_id answer outcome reason offer_id at by_staff', why: references },
  decision_placement: {
    key: 'decision_id placement_id',
    plain: 'decision_id placement_id child_id home_id days respite made stands ended_reason',
    why: references,
  },
  placement_cut: {
    key: 'decision_id placement_id',
    plain: 'decision_id placement_id was_to given_back',
    why: references,
  },
  clock_started: {
    key: 'id',
    plain: 'id decision_id timer home_id children role due due_at done_at done_by stopped_at',
    why: references,
  },
  job_run: { key: 'job slot', plain: 'job slot owner lease_until finished_at attempts', why: 'which process did what' },
  notice: { key: 'id', plain: 'id key to_staff code subject detail at sent_at seen_at', why: references },
  legal_hold: {
    key: 'id',
    plain: 'id kind record_id set_by set_at lifted_by lifted_at',
    why: references,
    texts: 'reason lifted_why',
  },
  erasure_request: {
    key: 'id',
    plain: 'id what subject asked_by asked_at erased_by erased_at erased',
    why: references,
    texts: 'reason',
  },
  fact_history: {
    key: 'id',
    plain: 'id kind record_id field by_staff at',
    why: 'which fact, and not what it said',
    texts: 'was became reason',
  },
  retention_run: { key: 'id', plain: 'id at erasing policy rows', why: 'counts' },
} as const satisfies { readonly [T in keyof Database]?: AtRest };

export const namesIn = (columns: string): readonly string[] => columns.trim().split(/\s+/);
