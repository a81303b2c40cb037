// The columns of the homes file.

import {
  homeId,
  homeTypes,
  needCodes,
  providerId,
  regimes,
  registrationStatuses,
  smokingKinds,
  soloKinds,
} from '#src/domain/index';
import { defaulted, optional, required } from '../../columns/column.js';
import { maybePointColumns } from '../../columns/point.js';
import type { Columns } from '../../columns/row.js';
import { anySex, coded, oneOf, sex, yesNo } from '../../fields/coded.js';
import { day } from '../../fields/day.js';
import { accessOffered, pet, skill } from '../../fields/items.js';
import { itemText, knownListOf, listOf } from '../../fields/list.js';
import { money, whole } from '../../fields/number.js';
import { postcode, reference, text, urn } from '../../fields/text.js';
import type { HomeCells } from './shape.js';

const category = coded<1 | 2 | 3 | 4>([
  [1, '1'],
  [2, '2'],
  [3, '3'],
  [4, '4'],
]);
const age = whole(0, 25);
const texts = knownListOf(itemText);

export const homeColumns: Columns<HomeCells> = {
  id: required('home_id', reference(homeId, 'H-310'), 'The home’s reference'),
  name: required('home_name', text, 'The household’s or home’s name', { private: true, also: ['name'] }),
  type: required('home_type', oneOf(homeTypes), 'What sort of home', { also: ['type', 'placement type'] }),
  providerId: required('provider_id', reference(providerId, 'P-12'), 'Who runs it', { from: 'South West' }),
  locality: required('locality', text, 'Town or village', { private: true, also: ['town'] }),
  authority: required('host_la', text, 'The local authority the address lies in', {
    from: 'North West',
    also: ['authority', 'oslaua', 'laua'],
  }),
  postcode: optional('postcode', postcode, 'Whole postcode or sector', { private: true, also: ['pcds'], from: 'ONS' }),
  ...maybePointColumns,
  status: required('registration_status', oneOf(registrationStatuses), 'Where its approval or registration stands'),
  registeredFrom: optional('registered_from', day, 'The first day approved or registered'),
  registeredTo: optional('registered_to', day, 'The day it ends; blank when no end is known'),
  appliedOn: optional('registration_applied_on', day, 'When registration was applied for'),
  urn: optional('urn', urn, 'Ofsted unique reference number', {
    from: 'SSDA903',
    also: ['establishment_urn', 'ofsted_urn'],
  }),
  categories: defaulted('categories', listOf(category), [], 'Supported accommodation’s registered categories', {
    from: 'North West',
  }),
  purposeAgeFrom: optional('purpose_age_from', age, 'Statement of purpose: youngest age. Registration is in `places`'),
  purposeAgeTo: optional('purpose_age_to', age, 'Statement of purpose: oldest age, taken until the next birthday'),
  purposeSex: optional('purpose_sex', anySex, 'Statement of purpose: whom it is for; blank beside ages is any'),
  pets: optional('pets', knownListOf(pet), 'Animals and how many', { from: 'South West' }),
  smoking: optional('smoking', oneOf(smokingKinds), 'Who smokes or vapes there'),
  atHomeByDay: optional('at_home_by_day', oneOf(['always', 'part-time', 'no']), 'Whether an adult is at home by day'),
  carSeats: optional('car_seats', whole(0, 20), 'Seats for children in the car'),
  takesEmergencies: optional('takes_emergencies', yesNo, 'Whether it takes emergencies'),
  emergenciesSaidOn: optional('emergencies_said_on', day, 'When they said so'),
  confirmedOn: optional('confirmed_on', day, 'When these facts were last confirmed'),
  confirmedBy: optional('confirmed_by', text, 'By whom', { private: true }),
  skills: optional('skills', knownListOf(skill), 'Needs the home is good with, and how good'),
  preferredAgeFrom: optional('preferred_age_from', age, 'Youngest age they would rather have'),
  preferredAgeTo: optional('preferred_age_to', age, 'Oldest age they would rather have'),
  preferredSex: optional('preferred_sex', sex, 'Whom they would rather have'),
  ratherNot: optional(
    'rather_not',
    knownListOf(oneOf(needCodes)),
    'Needs they would rather not; a preference never removes',
  ),
  considerations: defaulted(
    'considerations',
    listOf(oneOf(needCodes)),
    [],
    'Needs panel asked to be weighed at matching',
  ),
  languages: optional('languages', texts, 'Languages spoken beside English', { from: 'South West' }),
  faiths: optional('faiths', texts, 'Faiths kept'),
  cultures: optional('cultures', texts, 'Cultures of the household', { from: 'South West' }),
  access: defaulted('home_adaptation', listOf(accessOffered), [], 'Access and adaptations it has or lacks', {
    from: 'South West',
    also: ['access'],
  }),
  solo: optional('solo', oneOf(soloKinds), 'It takes one child only, in which sense'),
  adultRatio: optional('adult_ratio', oneOf(['standard', '1:1', '2:1']), 'Adults to a child', { from: 'South West' }),
  overnightSupport: optional('overnight_support', oneOf(['sleeping', 'waking', 'none']), 'Adults at night'),
  fee: optional('weekly_cost', money, 'Fee per child, gross', {
    from: 'South West',
    also: ['fee', 'planned weekly cost', 'total weekly cost'],
  }),
  alreadyPaid: defaulted('already_paid', yesNo, false, 'The place is paid for whether used or not'),
  ofstedGrade: optional('ofsted_grade', text, 'Last Ofsted judgement'),
  ofstedOn: optional('ofsted_on', day, 'When it was made'),
  askedLast30Days: defaulted('asked_last_30_days', whole(0, 1000), 0, 'Times it was asked in the last 30 days'),
  emptySince: optional('empty_since', day, 'Since when a place has stood empty'),
  fosterApproved: optional('foster_approved', yesNo, 'Host families: approved to foster too; without it, only from 16'),
  adopters: optional(
    'adopters',
    oneOf(['dual-approved', 'prospective-adopter', 'no']),
    'Carers approved to adopt as well as to foster, or only to adopt',
  ),
  takes: optional('takes', knownListOf(oneOf(regimes)), 'Special searches it offers a bed for'),
};
