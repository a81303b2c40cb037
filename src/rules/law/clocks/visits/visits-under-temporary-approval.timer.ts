// CPR reg 28(4): closer visits to a child with a relative or friend who is approved for a time only.

import { addDays, timerId } from '#src/domain/index';
import { reviewedSinceStart, visitedAs } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const UNTIL_REVIEW_DAYS = 7;
const AFTER_REVIEW_DAYS = 4 * 7;

export const visitsUnderTemporaryApproval: Timer = {
  id: timerId('visits-under-temporary-approval'),
  rows: ['L37', 'L20'],
  title: 'Visit under temporary approval',
  sentence:
    'A child with a relative or friend who has temporary approval is visited every week until the first review, then at least every 4 weeks.',
  source: carePlanning('reg 28(4)', 'read'),
  inForce: since2011,
  departure: 'Nobody.',
  role: 'social-worker',
  due(facts) {
    const { startOn, lastVisitOn } = facts;
    if (lastVisitOn === null || lastVisitOn < startOn || visitedAs(facts) !== 'temporary-approval') return null;
    return onDay(addDays(lastVisitOn, reviewedSinceStart(facts) ? AFTER_REVIEW_DAYS : UNTIL_REVIEW_DAYS));
  },
};
