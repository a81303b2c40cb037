// Searches with a path of their own, in words.

import type { RegimeReason } from '#src/services/index';
import { count, dayText } from '../amounts.js';
import type { Facts, Words } from './table.js';

export const regimesWords: Words<RegimeReason> = {
  'short-break-regime': () => 'these short breaks count as one placement, under lighter regulations',
  'full-regulations-apply': (facts) => `${beyond(facts)}: the full regulations apply`,
  'short-break-under-section-17': () => 'a break under section 17: the child is not looked after for it',
  'short-breaks-not-recorded': () => 'how long and how many the short breaks are is not recorded',
  'basis-of-breaks-not-known': () => 'the legal basis of the short breaks is not recorded',
  'offers-such-a-bed': ({ regime }) => `it offers ${bed[regime]}`,
  'offers-no-such-bed': ({ regime }) => `it does not offer ${bed[regime]}`,
  'such-a-bed-not-known': ({ regime }) => `whether it offers ${bed[regime]} is not recorded`,
  'own-bed-kept': () => "respite: the child's own bed is kept, and this is no move",
  'respite-is-from-this-home': () => 'the child lives here: respite is a rest for these carers',
  'where-they-live-not-known': () => 'where the child lives now is not recorded',
  'family-centre': () => 'a residential family centre, for parents with their children',
  'family-centre-without-parent': () => 'a residential family centre takes children only with a parent',
  'room-for-two': () => 'a room for two, or two rooms, for parent and child',
  'no-room-for-two': () => 'neither a room for two nor two rooms for parent and child',
  'parent-turns-eighteen': ({ on }) => `the parent turns 18 on ${dayText(on)}`,
  'looked-after-by-remand': () => 'looked after because of the remand, under a plan for it',
  'remanded-to-another-authority': ({ authority }) => `the court designated ${authority}`,
  'designated-authority-not-known': () => 'the authority that the court designated is not recorded',
  'pace-duty-absolute': () => 'a bed that is not secure must be found when the police ask: the duty is absolute',
  'pace-bed-until-court': ({ until }) =>
    `a bed until the court next sits, Saturdays too: ${dayText(until)} at the latest`,
  'pace-secure-requested': () => 'the police asked for secure accommodation',
  'pace-secure-not-known': () => 'whether the police asked for secure accommodation is not recorded',
  'too-young-for-secure': ({ age }) => `aged ${age}: too young for secure, so a bed that is not secure must be found`,
  'not-of-age-for-pace': ({ age }) => `aged ${age}: a bed in place of a cell is for ages 10 to 17`,
  'long-term-match-by-panel': () => 'a long-term match goes to the fostering panel',
  'long-term-with-present-carers': () => 'the child lives with these carers now',
  'came-alone': () => 'the child came to this country alone',
};

const bed = {
  'short-breaks': 'short breaks',
  respite: 'respite',
  remand: 'beds for children on remand',
  pace: 'beds for children held by the police',
  'parent-and-child': 'a place for parent and child',
} as const;

function beyond({ which, daysOver }: Facts<'full-regulations-apply'>): string {
  const days = count(daysOver ?? 0, 'day');
  switch (which) {
    case 'longest':
      return `the longest break is ${days} over 17`;
    case 'year':
      return `the breaks in twelve months come to ${days} over 75`;
    case 'place':
      return 'the breaks are not all in one place';
    case 'basis':
      return 'the breaks are not under section 20';
  }
}
