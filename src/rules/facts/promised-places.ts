// Places of a home that are somebody else's, or nobody's, for a time: respite booked, and places on hold.

import { type Booking, covers, type Day, type Question, type Reason, type Unavailable } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { isAsking } from './who-would-live-there.js';

/** The most children any of the terms allows at once; null when no terms are recorded. */
export const placesOf = ({ home }: Ask): number | null =>
  home.clauses.length === 0 ? null : home.clauses.reduce((most, clause) => Math.max(most, clause.places), 0);

/** Respite promised to others, and places on hold, on a day. A hold of the whole home is another rule's. */
export const promisedOn = (ask: Ask, day: Day): number =>
  ask.home.bookings.filter((b) => isOthers(ask, b) && covers(b.period, day)).length +
  ask.home.unavailable.reduce((sum, u) => sum + (covers(u.period, day) ? withheld(u) : 0), 0);

export interface LaterPromise {
  readonly from: Day;
  readonly reason: Reason;
  readonly question: Question;
}

/** What begins after the start day, earliest first: never why (practice 5.2). */
export function laterPromises(ask: Ask): readonly LaterPromise[] {
  const { bookings, unavailable } = ask.home;
  if (bookings.length === 0 && unavailable.length === 0) return [];
  const respite = bookings
    .filter((b) => isOthers(ask, b))
    .map(({ period: { from } }) => later(from, 'place-promised-later', 'can-the-booking-move'));
  const holds = unavailable
    .filter((u) => withheld(u) > 0)
    .map(({ period: { from } }) => later(from, 'place-on-hold-later', 'what-of-the-later-hold'));
  return [...respite, ...holds]
    .filter(({ from }) => from > ask.startOn)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const later = (
  from: Day,
  code: 'place-promised-later' | 'place-on-hold-later',
  question: 'can-the-booking-move' | 'what-of-the-later-hold',
): LaterPromise => ({
  from,
  reason: { code, from },
  question: { code: question, who: 'supervising-social-worker' },
});

const isOthers = (ask: Ask, { childId }: Booking): boolean => !isAsking(ask, childId);
const withheld = ({ places }: Unavailable): number => (places === 'all' ? 0 : places);
