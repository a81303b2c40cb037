// Fostering NMS 10.6: each fostered child over three has a room of their own, unless sharing is agreed.

import { isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { bedroomsFor, type MayShare, mayShare, mayShareUnasked } from '../../../facts/bedrooms.js';
import { promisedOn } from '../../../facts/promised-places.js';
import { allLiveThere } from '../../../facts/staying.js';
import { moments } from '../../../facts/who-would-live-there.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { sharingAgreed } from './bedroom-sharing.gates.js';

const ownRooms = met([{ code: 'own-bedrooms' }]);
const shared = [{ code: 'bedroom-to-be-shared' }] as const;
const whoSleepsWhere = unknown(
  [{ code: 'sharing-not-known' }],
  [{ code: 'who-sleeps-where', who: 'supervising-social-worker' }],
);

/** A standard, not a regulation. Where even sharing leaves too few beds, that there is no room says so. */
export const bedroomSharing: Rule = {
  id: ruleId('bedroom-sharing'),
  rows: ['L31'],
  title: 'Sharing a bedroom',
  sentence: 'A fostered child over three has a bedroom of their own, unless each authority agrees that they share.',
  class: 'gated',
  source: {
    title: 'Fostering Services: National Minimum Standards 2011',
    section: 'standard 10.6',
    provenance: 'excerpt',
  },
  inForce: since2011,
  departure: 'Each responsible authority, in writing, after weighing bullying, abuse and what the children wish.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!isFosterHome(ask.home.type) || ask.home.bedrooms.length === 0) return notApplicable();
    const others = moments(ask);
    if (ask.members.length === 1 && others.every((each) => each.length === 0)) return notApplicable();
    if (allLiveThere(ask)) return notApplicable();
    const promised = promisedOn(ask, ask.startOn);
    const found = (may: MayShare) => others.map((each, i) => bedroomsFor(ask, each, i === 0 ? promised : 0, may));
    if (found(mayShare).some((each) => each !== 'enough')) return notApplicable();
    const alone = found(mayShareUnasked);
    if (alone.includes('too-few')) return met(shared, 1, { gates: [gateFor(sharingAgreed, ask)] });
    return alone.includes('not-known') ? whoSleepsWhere : ownRooms;
  },
};
