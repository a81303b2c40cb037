// CPR reg 28(2)(b)-(c): visits after the first, unless the placement calls for closer ones.

import { addDays, addMonths, timerId } from '#src/domain/index';
import { visitedAs } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const DAYS = 6 * 7;
const A_YEAR = 12;
const LONG_TERM_MONTHS = 3;

/** Fewer still in a long-term foster placement (reg 22B), if the child agrees: no fact says so, and the closer is kept. */
export const laterVisits: Timer = {
  id: timerId('later-visits'),
  rows: ['L37'],
  title: 'Next visit',
  sentence:
    'The social worker visits at least every 6 weeks, or after the first year every 3 months where the placement is meant to last to 18.',
  source: carePlanning('reg 28(2)(b)-(c)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; in long-term foster care a child who agrees may be visited less often.',
  role: 'social-worker',
  due(facts) {
    const { startOn, lastVisitOn, longTerm } = facts;
    if (lastVisitOn === null || lastVisitOn < startOn || visitedAs(facts) !== 'usual') return null;
    const afterAYear = lastVisitOn >= addMonths(startOn, A_YEAR);
    return onDay(longTerm && afterAYear ? addMonths(lastVisitOn, LONG_TERM_MONTHS) : addDays(lastVisitOn, DAYS));
  },
};
