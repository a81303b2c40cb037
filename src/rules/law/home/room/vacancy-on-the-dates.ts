// A place and a bed for each child from the start day: residents, those to come, respite and places withheld taken off.

import { isFosterHome, type Question, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { bedroomsFor } from '../../../facts/bedrooms.js';
import { placesInEmergency } from '../../../facts/home/outside-terms.js';
import { laterPromises, placesOf, promisedOn } from '../../../facts/promised-places.js';
import { moments, mostOthersAtOnce, placedOnes } from '../../../facts/who-would-live-there.js';
import { never, type Rule } from '../../../rule.js';
import { plainFact } from '../../../sources.js';
import { broken, met, notApplicable, unknown } from '../../../verdicts.js';

const whoSleepsWhere: Question = { code: 'who-sleeps-where', who: 'supervising-social-worker' };

export const vacancyOnTheDates: Rule = {
  id: ruleId('vacancy-on-the-dates'),
  rows: ['F1', 'L31'],
  title: 'Place and bedroom free',
  sentence: 'There is a free place and a bedroom for every child from the day they would move in.',
  class: 'hard',
  source: { ...plainFact, title: 'A fact of the home; Fostering NMS 2011 on sharing', section: 'standard 10.6' },
  inForce: always,
  departure: 'Nobody for the place; sharing a room needs each responsible authority to agree in writing.',
  essentialByDefault: never,
  judge(ask: Ask) {
    // A parent's home has no places to count.
    if (ask.home.type === 'parent') return notApplicable();
    const wanted = placedOnes(ask).length;
    const promised = promisedOn(ask, ask.startOn);
    const places = placesInEmergency(ask, placesOf(ask), promised);
    const unpromised = places === null ? null : places - mostOthersAtOnce(ask);
    const free = unpromised === null ? null : unpromised - promised;
    if (free !== null && free < wanted) return broken([{ code: 'no-free-place', free: Math.max(0, free), wanted }]);
    const rooms = roomsVerdict(ask, promised);
    if (rooms.status !== 'met' || unpromised === null) return rooms;
    const last = laterPromises(ask).find(({ from }) => unpromised - promisedOn(ask, from) < wanted);
    return last === undefined ? rooms : unknown([last.reason], [last.question]);
  },
};

function roomsVerdict(ask: Ask, promised: number): Verdict {
  const wanted = ask.members.length;
  const { home } = ask;
  if (home.bedrooms.length === 0) {
    // A children's home is registered by the room; a household is not.
    const known = !isFosterHome(home.type) && home.clauses.length > 0;
    return known ? met([{ code: 'free-place', wanted }]) : unknown([{ code: 'bedrooms-not-known' }], [whoSleepsWhere]);
  }
  const found = moments(ask).map((others, i) => bedroomsFor(ask, others, i === 0 ? promised : 0));
  if (found.includes('too-few')) return broken([{ code: 'no-free-bedroom', wanted }]);
  return found.includes('not-known')
    ? unknown([{ code: 'bedrooms-not-known' }], [whoSleepsWhere])
    : met([{ code: 'free-place', wanted }]);
}
