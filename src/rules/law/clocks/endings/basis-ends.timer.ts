// Any other legal basis whose end a court or the police have set: a remand, a bed under PACE, an order for assessment.

import { timerId } from '#src/domain/index';
import { always } from '../../../entry.js';
import { dueByBasis } from '../../../facts/clocks.js';
import { childrenAct } from '../../../sources.js';
import type { Timer } from '../../../timer.js';

export const basisEnds: Timer = {
  id: timerId('basis-ends'),
  rows: ['M1'],
  title: 'Legal basis ends',
  sentence: 'A child stays where they are placed only on a legal basis, so the next is settled before this one ends.',
  source: childrenAct('ss20-21, 31, 38, 43', 'not-verified'),
  inForce: always,
  departure: 'Nobody: only a court, or a new agreement, gives another basis.',
  role: 'legal',
  due: (facts) => dueByBasis(facts, (basis) => basis !== 'police-protection' && basis !== 'emergency-protection'),
};
