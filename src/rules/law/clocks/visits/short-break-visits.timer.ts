// CPR reg 48: visits during short breaks within its limits.

import { addMonths, timerId } from '#src/domain/index';
import { placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const FIRST_MONTHS = 3;
const LATER_MONTHS = 6;

/** On days when the child is there. Oftener where the care plan says so: no fact here holds what was agreed. */
export const shortBreakVisits: Timer = {
  id: timerId('short-break-visits'),
  rows: ['L37', 'L35'],
  title: 'Visit during short breaks',
  sentence:
    'A child on short breaks is visited there within 3 months of the first break, and at least every 6 months from then on.',
  source: carePlanning('reg 48(3)(c)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; closer visits agreed in the care plan come first.',
  role: 'social-worker',
  due(facts) {
    const { startOn, lastVisitOn, lightBreaks } = facts;
    if (!lightBreaks || !placed(facts)) return null;
    if (lastVisitOn === null || lastVisitOn < startOn) return onDay(addMonths(startOn, FIRST_MONTHS));
    return onDay(addMonths(lastVisitOn, LATER_MONTHS));
  },
};
