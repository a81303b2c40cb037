// What people type, and the slots that must come of it: a table, as at Saturday 21 November 2026.

import type { Slots } from '../../bots/conversation/understand/index.js';

/** Children are written "14 m", "7 f", "9" (sex not said), "f" (age not said). */
export type Expected = Partial<{
  children: readonly string[];
  place: string;
  avoid: string;
  nearness: 'near' | 'away';
  miles: number;
  pence: number;
  solo: Slots['solo'];
  by: string;
  urgency: Slots['urgency'];
  siblings: true;
  together: 'must' | 'prefer' | 'apart';
  access: readonly string[];
  animals: readonly string[];
  health: readonly string[];
  inHouse: true;
  meant: true;
  /** Said as places, and not known. */
  unknown: readonly string[];
  leftOver: readonly string[];
}>;

export const phrases: readonly (readonly [string, Expected])[] = [
  [
    'match a 14 year old boy near Trowbridge, solo, within 10 miles, under £2,000 a week, by Friday',
    {
      children: ['14 m'],
      place: 'Trowbridge',
      nearness: 'near',
      solo: 'only-foster-child',
      miles: 10,
      pence: 200_000,
      by: '2026-11-27',
    },
  ],
  [
    'match siblings aged 4, 7 and 9 near Bath',
    { children: ['4', '7', '9'], siblings: true, place: 'Bath', nearness: 'near' },
  ],
  ['match siblings 4, 7 and 9', { children: ['4', '7', '9'], siblings: true }],
  ['find a home for a girl of 11', { children: ['11 f'] }],
  ['a boy, 9, from Calne', { children: ['9 m'], place: 'Calne' }],
  ['girl 9 and boy 7, brother and sister', { children: ['9 f', '7 m'], siblings: true }],
  ['two girls aged 4 and 7', { children: ['4 f', '7 f'] }],
  ['2 boys aged 8 and 10', { children: ['8 m', '10 m'] }],
  ['two boys', { children: ['m', 'm'] }],
  ['brothers aged 4 and 7', { children: ['4 m', '7 m'], siblings: true }],
  ['sisters 5 and 6', { children: ['5 f', '6 f'], siblings: true }],
  ['twins aged 5', { children: ['5', '5'], siblings: true }],
  ['three siblings', { children: ['', '', ''], siblings: true }],
  ['sibling group of 4', { children: ['', '', '', ''], siblings: true }],
  ['a 16 and 17 year old', { children: ['16', '17'] }],
  ['16 and 17 year old boys', { children: ['16 m', '17 m'] }],
  ['a baby', { children: ['0'] }],
  ['newborn baby girl', { children: ['0 f'] }],
  ['an 18 month old boy', { children: ['1 m'] }],
  ['six month old', { children: ['0'] }],
  ['fourteen year old girl', { children: ['14 f'] }],
  ['14yo boy', { children: ['14 m'] }],
  ['14 y/o girl', { children: ['14 f'] }],
  ['14-year-old female', { children: ['14 f'] }],
  ['boy (14)', { children: ['14 m'] }],
  ['pace 14 boy', { children: ['14 m'], leftOver: ['pace'] }],
  ['boy aged 12', { children: ['12 m'] }],
  ['a young man aged 17', { children: ['17 m'] }],
  ['girl dob 12/03/2012', { children: ['14 f'] }],
  ['boy born 2019-11-21', { children: ['7 m'] }],
  ['7 year old away from Melksham', { children: ['7'], place: 'Melksham', nearness: 'away' }],
  ['7 year old, not near Swindon', { children: ['7'], place: 'Swindon', nearness: 'away' }],
  ['child aged 8 far from Bath', { children: ['8'], place: 'Bath', nearness: 'away' }],
  ['a girl of 13 close to bradford on avon', { children: ['13 f'], place: 'Bradford-on-Avon', nearness: 'near' }],
  ['a girl of 13 near trowbrige', { children: ['13 f'], place: 'Trowbridge', nearness: 'near', meant: true }],
  ['near london', { unknown: ['london'] }],
  ['a 14 year old boy near Cardiff, solo', { children: ['14 m'], unknown: ['Cardiff'], solo: 'only-foster-child' }],
  ['a girl of 9 from Edinburgh', { children: ['9 f'], unknown: ['Edinburgh'] }],
  ['a girl of 9 living in Narnia', { children: ['9 f'], unknown: ['Narnia'], leftOver: ['living'] }],
  ['within 10 miles of Newcastle upon Tyne', { miles: 10, unknown: ['Newcastle upon Tyne'] }],
  ['boy of 8 away from Cardiff', { children: ['8 m'], nearness: 'away', unknown: ['Cardiff'] }],
  ['boy of 8 near Calne, from Cardiff', { children: ['8 m'], place: 'Calne', nearness: 'near', unknown: ['Cardiff'] }],
  ['boy of 8 from Bradford', { children: ['8 m'], unknown: ['Bradford'] }],
  ['boy of 8 in Year 4 with school in Cardiff', { children: ['8 m'], leftOver: ['Year', '4', 'school', 'Cardiff'] }],
  ['girl of 8 near her school from Monday', { children: ['8 f'], by: '2026-11-23', leftOver: ['school'] }],
  ['boy of 10, Royal Wootton Bassett', { children: ['10 m'], place: 'Royal Wootton Bassett' }],
  ['12 year old who needs a bath aid', { children: ['12'], leftOver: ['bath', 'aid'] }],
  ['no more than 15 miles', { miles: 15 }],
  ['within ten miles', { miles: 10 }],
  ['within 10.5 miles', { miles: 10.5 }],
  ['a 15.5 year old girl', { children: ['15 f'] }],
  ['a girl of 15 and a half years', { children: ['15 f'] }],
  ['twins aged 5, one boy and one girl', { children: ['5', '5'], siblings: true, leftOver: ['one', 'one'] }],
  ['under 2k', { pence: 200_000 }],
  ['under 1.5k a week', { pence: 150_000 }],
  ['under 2000 a week', { pence: 200_000 }],
  ['under 2000', { leftOver: ['2000'] }],
  ['contact up to 3 a week', { leftOver: ['contact', 'up', '3', 'week'] }],
  ['a girl of 9 nr Calne', { children: ['9 f'], place: 'Calne', nearness: 'near' }],
  ['up to 20mi', { miles: 20 }],
  ['within 16 km', { miles: 9.9 }],
  ['a 15 mile radius of Calne', { miles: 15, place: 'Calne' }],
  ['more than 20 miles', { leftOver: ['more', 'than', '20', 'miles'] }],
  ['at least 10 miles from Melksham', { place: 'Melksham', leftOver: ['least', '10', 'miles'] }],
  ['less than 1500 pounds per week', { pence: 150_000 }],
  ['under £2k', { pence: 200_000 }],
  ['max £1,950.50 pw', { pence: 195_050 }],
  ['budget of £900 weekly', { pence: 90_000 }],
  ['£2000/week', { pence: 200_000 }],
  ['1800 quid a week', { pence: 180_000 }],
  ['over £2000', { leftOver: ['over', '2000'] }],
  ['£300 a night', { leftOver: ['300', 'night'] }],
  ['in-house only', { inHouse: true }],
  ['only in house', { inHouse: true }],
  ['emergency, boy 15, tonight', { children: ['15 m'], urgency: 'emergency', by: '2026-11-21' }],
  ['urgently, a girl of 6', { children: ['6 f'], urgency: 'emergency' }],
  ['not an emergency', { urgency: 'planned' }],
  ['a planned move on 4 Jan', { urgency: 'planned', by: '2027-01-04', leftOver: ['move'] }],
  ['by 03/12/2026', { by: '2026-12-03' }],
  ['by 3/12', { by: '2026-12-03' }],
  ['from 1st of Feb', { by: '2027-02-01' }],
  ['for 6 weeks from Monday', { by: '2026-11-23', leftOver: ['6', 'weeks'] }],
  ['by 31/02/2027', { leftOver: ['31', '02', '2027'] }],
  ['10 year old in a wheelchair', { children: ['10'], access: ['wheelchair'] }],
  ['a wheelchair user, step-free, with a hoist', { access: ['wheelchair', 'step-free', 'hoist'] }],
  ['9 year old girl with a dog allergy', { children: ['9 f'], animals: ['dog allergy'] }],
  ['allergic to cats and dogs', { animals: ['dog allergy', 'cat allergy'] }],
  ['boy of 6 afraid of dogs', { children: ['6 m'], animals: ['dog fear'] }],
  ['no dog allergy', { leftOver: ['no', 'dog', 'allergy'] }],
  ['girl of 5 with asthma', { children: ['5 f'], health: ['asthma'] }],
  ['on his own', { solo: 'only-foster-child' }],
  ['the only child', { solo: 'only-child-of-any-kind' }],
  ['no younger children', { solo: 'no-younger-child' }],
  ['staffed 1:1', { solo: 'staffed-one-to-one' }],
  ['not solo', { leftOver: ['not', 'solo'] }],
  ['sisters 8 and 9 who must stay together', { children: ['8 f', '9 f'], siblings: true, together: 'must' }],
  ['siblings aged 3 and 5, apart', { children: ['3', '5'], siblings: true, together: 'apart' }],
  ['a 14 year old with epilepsy', { children: ['14'], leftOver: ['epilepsy'] }],
  ['a boy (14) and his sister (11)', { children: ['14 m', '11 f'], siblings: true }],
  ['3 children: girl 4, boy 6, boy 9', { children: ['4 f', '6 m', '9 m'] }],
  ['boy 8 girl 10', { children: ['8 m', '10 f'] }],
  ['15F', { children: ['15 f'] }],
  ['baby boy 3 months old', { children: ['0 m'] }],
  ['triplets aged 3', { children: ['3', '3', '3'], siblings: true }],
  ['a girl aged 16 or 17', { children: ['16 f'], leftOver: ['17'] }],
  ['boy of 17 from Calne who must not be near Melksham', { children: ['17 m'], place: 'Calne', avoid: 'Melksham' }],
  ['boy of 10 in Swindon, away from Swindon', { children: ['10 m'], place: 'Swindon', nearness: 'away' }],
  ['9 year old with school in Bath', { children: ['9'], leftOver: ['school', 'Bath'] }],
  ['girl of 12, 1 Dec, wheelchair user', { children: ['12 f'], by: '2026-12-01', access: ['wheelchair'] }],
  ['what is the weather', { leftOver: ['what', 'weather'] }],
];
