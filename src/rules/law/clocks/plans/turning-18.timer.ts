// Care ends at 18: a day known from the start, for which what follows must be settled.

import { birthday, timerId } from '#src/domain/index';
import { always } from '../../../entry.js';
import { fullyPlaced } from '../../../facts/clocks.js';
import { childrenAct } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

export const turning18: Timer = {
  id: timerId('turning-18'),
  rows: ['W4'],
  title: 'Turning 18',
  sentence: 'A young person stops being looked after at 18, and where they live from that day is settled before it.',
  source: childrenAct('s105(1)', 'not-verified'),
  inForce: always,
  departure: 'Nobody; staying put, or staying close, is arranged before the day.',
  role: 'social-worker',
  due: (facts) => (fullyPlaced(facts) ? onDay(birthday(facts.bornOn, 18)) : null),
};
