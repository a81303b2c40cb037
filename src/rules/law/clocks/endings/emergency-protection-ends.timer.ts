// Children Act 1989 s45: an emergency protection order lasts 8 days, and with its one extension 15.

import { timerId } from '#src/domain/index';
import { always } from '../../../entry.js';
import { dueByBasis } from '../../../facts/clocks.js';
import { childrenAct } from '../../../sources.js';
import type { Timer } from '../../../timer.js';

/** With no end of the court's on record the order's own day is the first of the 8: the earlier reading. */
export const emergencyProtectionEnds: Timer = {
  id: timerId('emergency-protection-ends'),
  rows: ['L38', 'M1'],
  title: 'Emergency protection order ends',
  sentence: 'An emergency protection order lasts 8 days at most, and a court may extend it once, by up to 7.',
  source: childrenAct('s45(1), (5)-(6)', 'excerpt'),
  inForce: always,
  departure: 'A court, once; where the last of the 8 days is a holiday it may say noon of the next day.',
  role: 'legal',
  due: (facts) => dueByBasis(facts, (basis) => basis === 'emergency-protection'),
};
