// Where a home is and how far, in words: whole miles, road figures always called estimates.

import type { LocalityReason, Miles, Nation, RoadMiles } from '#src/services/index';
import { aboutMiles, count, miles, straightMiles } from '../amounts.js';
import type { Words } from './table.js';

interface Distances {
  readonly straight: Miles;
  readonly road: RoadMiles;
}

const far = ({ straight, road }: Distances) =>
  `${aboutMiles(road)} by road (estimate), ${bare(straight)} straight-line`;
/** The number alone where "miles" has just been said. */
const bare = (n: number) => (n < 0.5 ? 'under a mile' : `${Math.round(n)}`);
const time = (n: number) => count(Math.max(1, Math.round(n)), 'minute');
const often = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

const nations = { wales: 'Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' } as const;
const regulators: Readonly<Record<Exclude<Nation, 'england'>, string>> = {
  wales: 'Care Inspectorate Wales',
  scotland: 'the Care Inspectorate',
  'northern-ireland': 'the Regulation and Quality Improvement Authority',
};

export const localityWords: Words<LocalityReason> = {
  'near-home': (r) => `near home: ${far(r)}`,
  'far-from-home': (r) => `from home: ${far(r)}`,
  'away-from-home': (r) => `away from home, as asked: ${far(r)}`,
  'too-close-to-home': (r) => `too close to home, which is where the danger is: ${far(r)}`,
  'no-home-address': () => 'no home address to be near',
  'home-address-not-known': () => "the child's home address is not recorded",
  'place-of-home-not-known': () => 'where this home is has not been recorded',
  'outside-avoided-places': () => 'outside every place to be avoided',
  'inside-avoided-place': (r) =>
    `within ${miles(r.radius)} of ${r.place}, which is to be avoided: ${straightMiles(r.straight)}`,
  'school-journey': (r) =>
    `about ${time(r.minutes)} to school one way, ${miles(r.road)} by road (estimates); the limit is ${Math.round(r.limit)}`,
  'school-too-far': (r) =>
    `about ${time(r.minutes)} to school one way, ${miles(r.road)} by road (estimates), over the limit of ${Math.round(r.limit)}`,
  'school-place-not-known': () => 'the journey to school is not known: a place is not recorded',
  'contact-journey': (r) =>
    `about ${time(r.minutes)} one way to see family (estimate), ${often(r.timesPerWeek)} a week`,
  'contact-place-not-known': () => 'the journey to see family is not known: a place is not recorded',
  'in-area': () => "in the council's area",
  'out-of-area': (r) => `outside the council's area, in ${r.authority}, which adjoins it`,
  'at-a-distance': (r) => `at a distance: in ${r.authority}, which does not adjoin the council's area`,
  'area-approval-not-needed': () =>
    "outside the council's area, where these carers need no approval for it; the authority there is still told",
  'outside-england-and-wales': (r) => `in ${nations[r.nation]}, outside England and Wales`,
  'registered-elsewhere': (r) =>
    `in ${nations[r.nation]}, where homes are registered by ${regulators[r.nation]} and not by Ofsted`,
  'council-area-not-known': (r) => `in ${r.authority}; whether that is the council's own area is not recorded`,
};
