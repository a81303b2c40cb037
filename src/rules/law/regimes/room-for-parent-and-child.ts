// A parent and their child sleep in one room for two, or in two: a single room is not enough.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { roomForTwo } from '../../facts/regimes/room-for-two.js';
import { never, type Rule } from '../../rule.js';
import { plainFact } from '../../sources.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';

const room = met([{ code: 'room-for-two' }]);
const none = broken([{ code: 'no-room-for-two' }]);
const notKnown = unknown(
  [{ code: 'bedrooms-not-known' }],
  [{ code: 'who-sleeps-where', who: 'supervising-social-worker' }],
);

export const roomForParentAndChild: Rule = {
  id: ruleId('room-for-parent-and-child'),
  rows: ['W3'],
  title: 'Room for two',
  sentence: 'A parent and their child have a room for two, or a room each.',
  class: 'hard',
  source: plainFact,
  inForce: always,
  departure: 'Nobody.',
  essentialByDefault: never,
  judge(ask: Ask) {
    // A family centre is registered by the family, whose room is its own.
    if (ask.referral.legal.regime !== 'parent-and-child' || ask.home.type === 'residential-family-centre')
      return notApplicable();
    const found = roomForTwo(ask);
    if (found === 'not-known') return notKnown;
    return found === 'enough' ? room : none;
  },
};
