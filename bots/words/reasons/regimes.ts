// Searches with a path of their own, in words.

import type { RegimeReason } from '#src/services/index';
import { count, dayText } from '../amounts.js';
import type { Facts, Words } from './table.js';

export const regimesWords: Words<RegimeReason> = {
  'short-break-regime': () => 'these short breaks count as one placement, under lighter regulations',
  'full-regulations-apply': (facts) => `${beyond(facts)}: the full regulations apply`,
  'short-break-under-section-17': () => 'a break under section 17: the child is not looked after for it',
  'short-breaks-not-recorded': () => 'length and number of the short breaks not recorded',
  'basis-of-breaks-not-known': () => 'legal basis of the short breaks not known',
  'offers-such-a-bed': ({ regime }) => `it offers ${bed[regime]}`,
  'offers-no-such-bed': ({ regime }) => `it does not offer ${bed[regime]}`,
  'such-a-bed-not-known': ({ regime }) => `not recorded whether it offers ${bed[regime]}`,
  'own-bed-kept': () => "respite: the child's own bed is kept, and this is no move",
  'respite-is-from-this-home': () => 'the child lives here: respite is a rest for these carers',
  'where-they-live-not-known': () => 'where the child lives now is not recorded',
  'family-centre': () => 'a residential family centre, for parents with their children',
  'family-centre-without-parent': () => 'a residential family centre takes children only with a parent',
  'room-for-two': () => 'a room for two, or two rooms, for parent and child',
  'no-room-for-two': () => 'no room for two, nor two rooms, for parent and child',
  'parent-turns-eighteen': ({ on }) => `the parent is 18 on ${dayText(on)}`,
  'looked-after-by-remand': () => 'looked after because of the remand, with planning of its own',
  'remanded-to-another-authority': ({ authority }) => `the court designated ${authority}`,
  'designated-authority-not-known': () => 'the authority that the court designated is not recorded',
  'pace-duty-absolute': () => 'a bed that is not secure must be found when the police ask: the duty is absolute',
  'pace-bed-until-court': ({ until }) =>
    `a bed until the next court sitting, Saturdays too: ${dayText(until)} at latest`,
  'pace-secure-requested': () => 'the police asked for secure accommodation',
  'pace-secure-not-known': () => 'not recorded whether the police asked for secure accommodation',
  'too-young-for-secure': ({ age }) => `aged ${age}: too young for secure, so a bed that is not secure must be found`,
  'not-of-age-for-pace': ({ age }) => `aged ${age}: a police bed is for ages 10 to 17`,
  'long-term-match-by-panel': () => 'a long-term match goes to the fostering panel',
  'long-term-with-present-carers': () => 'the child lives with these carers now',
  'came-alone': () => 'the child came to this country alone',
};

const bed = {
  'short-breaks': 'short breaks',
  respite: 'respite',
  remand: 'beds for remand',
  pace: 'beds for children held by the police',
  'parent-and-child': 'a place for parent and child',
} as const;

function beyond({ which, daysOver }: Facts<'full-regulations-apply'>): string {
  const days = count(daysOver ?? 0, 'day');
  switch (which) {
    case 'longest':
      return `the longest break is ${days} over 17`;
    case 'year':
      return `the breaks of twelve months are ${days} over 75`;
    case 'place':
      return 'the breaks are not all in one place';
    case 'basis':
      return 'the breaks are not under section 20';
  }
}
