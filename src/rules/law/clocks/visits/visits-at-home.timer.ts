// CPR reg 28(3)-(4): closer visits to a child who lives with parents under an interim care order, or before they are assessed.

import { addDays, timerId } from '#src/domain/index';
import { reviewedSinceStart, visitedAs } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const UNTIL_REVIEW_DAYS = 7;
/** Under an interim care order four weeks (reg 28(4)); under a care order before the assessment six (reg 28(3)). */
const INTERIM_DAYS = 4 * 7;
const CARE_ORDER_DAYS = 6 * 7;

export const visitsAtHome: Timer = {
  id: timerId('visits-at-home'),
  rows: ['L37', 'L17'],
  title: 'Visit at home',
  sentence:
    'A child at home under an interim order, or before the parents are assessed, is visited weekly until the first review, then at least every 4 weeks (6 under a care order).',
  source: carePlanning('reg 28(3)-(4)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody.',
  role: 'social-worker',
  due(facts) {
    const { startOn, lastVisitOn, legalStatus } = facts;
    if (lastVisitOn === null || lastVisitOn < startOn || visitedAs(facts) !== 'at-home') return null;
    const after = legalStatus === 'C1' ? INTERIM_DAYS : CARE_ORDER_DAYS;
    return onDay(addDays(lastVisitOn, reviewedSinceStart(facts) ? after : UNTIL_REVIEW_DAYS));
  },
};
