// Children Act 1989 s46(6): 72 hours of police protection, by the minute.

import { timerId } from '#src/domain/index';
import { always } from '../../../entry.js';
import { dueByBasis } from '../../../facts/clocks.js';
import { childrenAct } from '../../../sources.js';
import type { Timer } from '../../../timer.js';

export const policeProtectionEnds: Timer = {
  id: timerId('police-protection-ends'),
  rows: ['L38', 'M1'],
  title: 'Police protection ends',
  sentence:
    'Police protection lasts 72 hours at most, and by then there is another legal basis or the child goes home.',
  source: childrenAct('s46(6)', 'excerpt'),
  inForce: always,
  departure: 'Nobody.',
  role: 'social-worker',
  due: (facts) => dueByBasis(facts, (basis) => basis === 'police-protection'),
};
