// The columns of the referrals file: first what is asked for the whole group, then for each child.

import {
  childId,
  type Day,
  type Nearness,
  type PencePerWeek,
  type Referral,
  referralId,
  ruleId,
  type SchoolId,
  type SoloKind,
  type Suitability,
  schoolId,
  soloKinds,
  type ViewCode,
} from '#src/domain/index';
import { defaulted, optional, required } from '../../columns/column.js';
import { type MaybePoint, maybePointColumns } from '../../columns/point.js';
import type { Columns } from '../../columns/row.js';
import { coded, oneOf, yesNo } from '../../fields/coded.js';
import { day } from '../../fields/day.js';
import { type AvoidText, avoidLocation, contact, readiness, siblingPlan, wish } from '../../fields/items.js';
import { listOf } from '../../fields/list.js';
import { money, whole } from '../../fields/number.js';
import { reference, text } from '../../fields/text.js';
import type { MemberRow } from '../../rows.js';
import { type LegalCells, legalColumns } from './legal.js';

export type SameForGroup =
  | 'id'
  | 'urgency'
  | 'receivedOn'
  | 'neededBy'
  | 'status'
  | 'legalStatus'
  | 'nearness'
  | 'nearnessWhy'
  | 'siblings'
  | 'contacts'
  | 'adultRatio'
  | 'adoptionConsidered'
  | 'essentials';

export type SameForMember =
  | 'childId'
  | 'keyStage4'
  | 'alongside'
  | 'wishes'
  | 'inTheirWords'
  | 'viewsObtained'
  | 'ehcp'
  | 'pepOn'
  | 'healthAssessedOn'
  | 'readiness';

/** What is true of the whole referral: each of its rows says the same. */
export interface GroupCells extends Pick<Referral, SameForGroup>, MaybePoint, LegalCells {
  readonly siblingsToPlaceWith: number | null;
  readonly avoid: readonly AvoidText[];
  readonly foster: Suitability;
  readonly residential: Suitability;
  readonly supported: Suitability;
  readonly healthContribution: PencePerWeek | null;
  readonly educationContribution: PencePerWeek | null;
}

/** What is true of one child of it. */
export interface MemberCells extends Pick<MemberRow, SameForMember> {
  readonly schoolId: SchoolId | null;
  readonly mustContinue: boolean | null;
  readonly soloKind: SoloKind | null;
  readonly soloWhy: string | null;
  readonly soloReviewOn: Day | null;
}

/** SSDA903 LS. */
const legalStatuses = ['C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3'];

const suitability = coded<Suitability>([
  ['preferred', 'preferred'],
  ['suitable', 'suitable but not preferred', 'suitable'],
  ['unsuitable', 'unsuitable'],
  ['not-specified', 'not specified'],
]);
const suitable = (setting: string) =>
  defaulted<Suitability>(`suitability_of_${setting}`, suitability, 'not-specified', `How ${setting} care would suit`, {
    from: 'South West',
  });

const nearness = coded<Nearness>([
  ['near', 'yes', 'near'],
  ['away', 'away'],
  ['no-preference', 'no', 'no preference'],
]);
const alongside = coded<MemberRow['alongside']>([
  ['solo', 'solo'],
  ['with-others', 'with others'],
  ['only-older', 'only older'],
  ['only-younger', 'only younger'],
  ['no-preference', 'no preference'],
]);
const ratio = coded<Referral['adultRatio']>([
  ['standard', 'standard'],
  ['1:1', '1:1'],
  ['2:1', '2:1'],
  [null, 'not specified', 'n/a'],
]);
const views = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'] as const satisfies readonly ViewCode[];
const southWest = { from: 'South West' } as const;

export const groupColumns: Columns<GroupCells> = {
  id: required('referral_id', reference(referralId, 'R-204'), 'The referral’s reference: the same on each of its rows'),
  urgency: required('planned_or_emergency', oneOf(['planned', 'emergency']), 'Planned or emergency', {
    ...southWest,
    also: ['urgency'],
  }),
  receivedOn: required('received_on', day, 'When it was received'),
  neededBy: required('latest_start_date', day, 'When a place is needed by', { ...southWest, also: ['needed_by'] }),
  status: defaulted('status', oneOf(['open', 'placed', 'withdrawn']), 'open', 'Where the referral stands'),
  legalStatus: required(
    'legal_status',
    oneOf(legalStatuses),
    'The legal status the child is or will be looked after under',
    {
      from: 'SSDA903',
      also: ['ls'],
    },
  ),
  siblingsToPlaceWith: optional(
    'number_of_siblings_to_place_with',
    whole(0, 20),
    'Must agree with the rows of the referral',
    southWest,
  ),
  siblings: defaulted(
    'sibling_plan',
    listOf(siblingPlan),
    [],
    'Who is to live with whom: two children, must, prefer, apart (by assessment) or never (for safety), and who says so',
  ),
  nearness: defaulted<Nearness>(
    'recommended_near_primary_family',
    nearness,
    'no-preference',
    'Whether near home is wanted; away where home is the danger',
    southWest,
  ),
  nearnessWhy: optional('near_or_away_why', text, 'Why', { private: true }),
  ...maybePointColumns,
  avoid: defaulted(
    'locations_to_avoid',
    listOf(avoidLocation),
    [],
    'Places to stay away from: name, miles around it, its point where the gazetteer hasn’t the name, and by whose word',
    {
      ...southWest,
      private: true,
    },
  ),
  contacts: defaulted(
    'contacts',
    listOf(contact),
    [],
    'Contact: venue, children joined with +, times a week, supervised or not, by the care plan or an order',
    southWest,
  ),
  foster: suitable('foster'),
  residential: suitable('residential'),
  supported: suitable('supported'),
  adultRatio: defaulted<Referral['adultRatio']>('minimum_adult_ratio', ratio, null, 'Adults to a child', southWest),
  adoptionConsidered: defaulted('adoption_considered', yesNo, false, 'Children Act 1989 s22C(9B) applies'),
  essentials: defaulted(
    'essentials',
    listOf(reference(ruleId, 'near-or-away')),
    [],
    'Rules the officer marks essential for this child',
  ),
  healthContribution: optional('contribution_from_health', money, 'What health pays', { from: 'North West' }),
  educationContribution: optional('contribution_from_education', money, 'What education pays', { from: 'North West' }),
  ...legalColumns,
};

export const memberColumns: Columns<MemberCells> = {
  childId: required('child_id', reference(childId, 'C-1042'), 'The child', { ...southWest, also: ['child'] }),
  schoolId: optional('school_id', reference(schoolId, 'S-4'), 'The school attended', { also: ['school'] }),
  mustContinue: optional('must_continue_at_this_school', yesNo, 'Whether the school must be kept', southWest),
  keyStage4: defaulted('key_stage_4', yesNo, false, 'In year 10 or 11'),
  alongside: defaulted<MemberRow['alongside']>(
    'who_can_be_cared_for_alongside',
    alongside,
    'no-preference',
    'Who else may live there',
    {
      ...southWest,
      also: ['alongside'],
    },
  ),
  soloKind: optional('solo', oneOf(soloKinds), 'Needs to be the only child, in which sense', {
    from: 'North West',
    also: ['needs solo'],
  }),
  soloWhy: optional('solo_why', text, 'Why', { private: true }),
  soloReviewOn: optional('solo_review_on', day, 'When that is looked at again'),
  wishes: defaulted('wishes', listOf(wish), [], 'What the child wants that a home can answer'),
  inTheirWords: optional('in_their_words', text, 'What the child says; blank when nobody has asked', { private: true }),
  viewsObtained: optional('views_obtained', oneOf(views), 'How the child’s view was obtained', { from: 'SSDA903' }),
  ehcp: optional('ehcp', yesNo, 'Has an education, health and care plan'),
  pepOn: optional('pep_on', day, 'When the personal education plan was last made'),
  healthAssessedOn: optional('health_assessed_on', day, 'When health was last assessed'),
  readiness: optional(
    'readiness',
    readiness,
    'Ready for support in place of care, at 16 or 17: assessed when, by whom',
  ),
};

/** A row is one child of a referral, with what is asked for the whole group. */
export type ReferralCells = GroupCells & MemberCells;
export const referralColumns: Columns<ReferralCells> = { ...groupColumns, ...memberColumns };
