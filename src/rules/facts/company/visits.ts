// Other children's respite and short breaks booked at the home, on the start day or later.

import type { Booking } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { isAsking } from '../who-would-live-there.js';

export const visits = (ask: Ask): readonly Booking[] => {
  const { bookings } = ask.home;
  if (bookings.length === 0) return bookings;
  return bookings.filter(({ childId, period: { to } }) => (to === null || to > ask.startOn) && !isAsking(ask, childId));
};
