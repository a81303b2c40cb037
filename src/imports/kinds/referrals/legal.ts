// The columns about where a referral's children stand in law: what is on record before a move. Blank is "not recorded".

import {
  type Consulted,
  consents,
  type LegalPosition,
  moveReasons,
  type ParentLimb,
  parentLimbs,
  type Regime,
  regimes,
  withheldFrom,
} from '#src/domain/index';
import { defaulted, optional } from '../../columns/column.js';
import type { Columns } from '../../columns/row.js';
import { oneOf, yesNo } from '../../fields/coded.js';
import { day } from '../../fields/day.js';
import { consulted } from '../../fields/items.js';
import { knownListOf, listOf } from '../../fields/list.js';
import { moment } from '../../fields/moment.js';
import { whole } from '../../fields/number.js';
import { text } from '../../fields/text.js';

type Same = Exclude<keyof LegalPosition, 'parents' | 'shortBreaks'>;

export interface LegalCells extends Pick<LegalPosition, Same> {
  readonly parentsLimb: ParentLimb | null;
  readonly parentsBy: string | null;
  readonly breakNights: number | null;
  readonly breakNightsInYear: number | null;
  readonly breakSamePlace: boolean | null;
  readonly breakSection17: boolean | null;
}

const nights = whole(0, 366);
const breaks = 'Short breaks: ';

export const legalColumns: Columns<LegalCells> = {
  regime: defaulted<Regime>(
    'regime',
    oneOf(regimes),
    'standard',
    'What sort of search; the law treats each in its own way',
  ),
  basisFrom: optional('legal_basis_from', moment, 'The minute the legal basis began: 72 hours are counted from it'),
  basisTo: optional('legal_basis_to', moment, 'The end a court has set, or extended it to'),
  consent: optional('consent_s20', oneOf(consents), 'Consent to accommodation, under section 20'),
  parentsLimb: optional(
    'parents_ruled_out',
    oneOf(parentLimbs),
    'Why not with a parent: section 22C(4), by which limb',
  ),
  parentsBy: optional('parents_ruled_out_by', text, 'Who decided it', { private: true }),
  consulted: defaulted<readonly Consulted[]>(
    'consulted',
    listOf(consulted),
    [],
    'Whose views were asked besides the child’s; where not yet, why, and who asks again by when',
    { private: true },
  ),
  carePlanOn: optional('care_plan_on', day, 'When the care plan was made'),
  courtPlan: optional(
    'court_approved_plan',
    oneOf(['foster', 'residential', 'supported', 'none']),
    'The setting of the care plan that a court approved; none when no court has',
  ),
  reviewedOn: optional('reviewed_on', day, 'When a review of the case considered this move'),
  moveReason: optional('move_reason', oneOf(moveReasons), 'Why a child who lives somewhere already is to move'),
  placementOrderRefused: defaulted(
    'placement_order_refused',
    yesNo,
    false,
    'Children Act 1989 s22C(9C): adoption considered no longer matters',
  ),
  withhold: optional(
    'address_withheld_from',
    knownListOf(oneOf(withheldFrom)),
    'Who is not to be told the address, as it would put the child at risk; none when that was asked and it is nobody',
  ),
  designatedAuthority: optional('designated_authority', text, 'Remand: the authority the court designated'),
  secureRequested: optional('secure_requested', yesNo, 'PACE: secure accommodation was asked for, not just a bed'),
  breakNights: optional('short_break_longest_nights', nights, `${breaks}nights of the longest`),
  breakNightsInYear: optional('short_break_nights_in_year', nights, `${breaks}nights in any 12 months, these included`),
  breakSamePlace: optional('short_break_same_place', yesNo, `${breaks}all in one place`),
  breakSection17: optional('short_break_section_17', yesNo, `${breaks}under section 17, not looked after for them`),
};

export const legalOf = (cells: LegalCells): LegalPosition => ({
  ...sameOf(cells),
  parents:
    cells.parentsLimb === null || cells.parentsBy === null ? null : { limb: cells.parentsLimb, by: cells.parentsBy },
  shortBreaks:
    cells.breakNights === null ||
    cells.breakNightsInYear === null ||
    cells.breakSamePlace === null ||
    cells.breakSection17 === null
      ? null
      : {
          longestDays: cells.breakNights,
          daysInYear: cells.breakNightsInYear,
          samePlace: cells.breakSamePlace,
          section17: cells.breakSection17,
        },
});

export const legalCells = (legal: LegalPosition): LegalCells => ({
  ...sameOf(legal),
  parentsLimb: legal.parents?.limb ?? null,
  parentsBy: legal.parents?.by ?? null,
  breakNights: legal.shortBreaks?.longestDays ?? null,
  breakNightsInYear: legal.shortBreaks?.daysInYear ?? null,
  breakSamePlace: legal.shortBreaks?.samePlace ?? null,
  breakSection17: legal.shortBreaks?.section17 ?? null,
});

const sameOf = (from: Pick<LegalPosition, Same>): Pick<LegalPosition, Same> => ({
  regime: from.regime,
  basisFrom: from.basisFrom,
  basisTo: from.basisTo,
  consent: from.consent,
  consulted: from.consulted,
  carePlanOn: from.carePlanOn,
  courtPlan: from.courtPlan,
  reviewedOn: from.reviewedOn,
  moveReason: from.moveReason,
  placementOrderRefused: from.placementOrderRefused,
  withhold: from.withhold,
  designatedAuthority: from.designatedAuthority,
  secureRequested: from.secureRequested,
});
