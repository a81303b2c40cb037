// The columns of the places file: six kinds of line about what a home may take.

import {
  type Bedroom,
  type BedroomId,
  bedroomId,
  type ChildId,
  childId,
  type Day,
  type HomeId,
  homeId,
  type ImpactAssessment,
  type ReferralId,
  referralId,
  type Sex,
  type UnavailableReason,
  unavailableReasons,
} from '#src/domain/index';
import { defaulted, optional, required } from '../../columns/column.js';
import type { Columns } from '../../columns/row.js';
import { anySex, oneOf, yesNo } from '../../fields/coded.js';
import { day } from '../../fields/day.js';
import { listOf } from '../../fields/list.js';
import { whole } from '../../fields/number.js';
import { reference, text } from '../../fields/text.js';
import type { PlaceRow } from '../../rows.js';

export interface PlaceCells {
  readonly homeId: HomeId;
  readonly kind: PlaceRow['kind'];
  readonly places: number | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly sex: Sex | 'any' | null;
  readonly onlySiblings: boolean | null;
  readonly children: readonly ChildId[];
  readonly bedroomId: BedroomId | null;
  readonly size: Bedroom['size'] | null;
  readonly use: Bedroom['use'] | null;
  readonly cot: boolean | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly reason: UnavailableReason | null;
  readonly referralId: ReferralId | null;
  readonly outcome: ImpactAssessment['outcome'] | null;
  readonly on: Day | null;
  readonly by: string | null;
}

const age = whole(0, 25);

export const placeColumns: Columns<PlaceCells> = {
  homeId: required('home_id', reference(homeId, 'H-310'), 'The home'),
  kind: required(
    'kind',
    oneOf(['approval', 'bedroom', 'exemption', 'booking', 'unavailable', 'impact-assessment']),
    'What the line is about: a clause of approval or registration, a bedroom, an exemption from the usual limit, ' +
      'days promised for respite, days on hold, or how children sought for would live with those there',
  ),
  places: optional(
    'places',
    whole(0, 100),
    'approval: the most children at once. unavailable: how many are on hold, blank for all',
  ),
  ageFrom: optional('age_from', age, 'approval: youngest age'),
  ageTo: optional('age_to', age, 'approval: oldest age, taken until the next birthday'),
  sex: optional('sex', anySex, 'approval: whom it is for'),
  onlySiblings: optional('siblings_only', yesNo, 'approval: holds only when all are siblings ("or 3 if siblings")'),
  children: defaulted(
    'children',
    listOf(reference(childId, 'C-1042')),
    [],
    'approval: holds only for these. exemption: whom it names. booking: whom it is for',
  ),
  bedroomId: optional('bedroom_id', reference(bedroomId, 'H-310-B1'), 'bedroom: its reference', { also: ['bedroom'] }),
  size: optional('size', oneOf(['single', 'double']), 'bedroom: for how many'),
  use: optional('use', oneOf(['children', 'carers', 'household']), 'bedroom: whose it is to use'),
  cot: optional('cot', yesNo, 'bedroom: a cot stands in the carers’ room'),
  from: optional('from', day, 'exemption, booking, unavailable: the first day'),
  to: optional('to', day, 'The first day it no longer holds; blank when no end is known'),
  reason: optional('reason', oneOf(unavailableReasons), 'unavailable: why; private to fostering managers', {
    private: true,
  }),
  referralId: optional('referral_id', reference(referralId, 'R-204'), 'impact-assessment: whose children'),
  outcome: optional(
    'outcome',
    oneOf(['can-live-together', 'can-with-a-plan', 'cannot']),
    'impact-assessment: what was concluded of them with those there',
  ),
  on: optional('assessed_on', day, 'impact-assessment: when'),
  by: optional(
    'assessed_by',
    text,
    'impact-assessment: by the registered manager, or by which supervising social worker',
  ),
};
