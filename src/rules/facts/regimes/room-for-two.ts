// Whether a parent and their child have a room for two, or a room each (practice 2.10).

import type { Bedroom } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { bookedOnStart, otherResidents } from '../who-would-live-there.js';

/** A resident whose room is not recorded, and respite that is booked, each takes one: if that leaves too little, it is asked. */
export function roomForTwo(ask: Ask): 'enough' | 'too-few' | 'not-known' {
  const { bedrooms, household } = ask.home;
  if (bedrooms.length === 0) return 'not-known';
  const others = otherResidents(ask);
  const asleep = (id: Bedroom['id']) =>
    others.some(({ placement }) => placement.bedroomId === id) || household.some((m) => m.bedroomId === id);
  const free = bedrooms.filter(({ id, use, cot }) => use === 'children' && !cot && !asleep(id));
  if (!enough(free)) return 'too-few';
  const roomless = others.filter(({ placement }) => !bedrooms.some(({ id }) => id === placement.bedroomId));
  const left = [...free].sort((a, b) => beds(a) - beds(b)).slice(roomless.length + bookedOnStart(ask));
  return enough(left) ? 'enough' : 'not-known';
}

const beds = ({ size }: Bedroom): number => (size === 'double' ? 2 : 1);
const enough = (rooms: readonly Bedroom[]): boolean => rooms.length > 1 || rooms.some(({ size }) => size === 'double');
