// CPR reg 28(2)(a): the first visit of the social worker.

import { addDays, timerId } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const DAYS = 7;

export const firstVisit: Timer = {
  id: timerId('first-visit'),
  rows: ['L37'],
  title: 'First visit',
  sentence: 'The social worker visits within one week of the start of the placement.',
  source: carePlanning('reg 28(2)(a)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; a visit the child asks for comes sooner.',
  role: 'social-worker',
  due(facts) {
    const { startOn, lastVisitOn } = facts;
    if ((lastVisitOn !== null && lastVisitOn >= startOn) || !fullyPlaced(facts)) return null;
    return onDay(addDays(startOn, DAYS));
  },
};
