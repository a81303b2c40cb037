// CPR reg 33(1): the first review of the child's case.

import { addWorkingDays, timerId } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 20;

export const firstReview: Timer = {
  id: timerId('first-review'),
  rows: ['L36'],
  title: 'First review',
  sentence: "The child's case is first reviewed within 20 working days of becoming looked after.",
  source: carePlanning('reg 33(1)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; the independent reviewing officer may adjourn a review that has begun.',
  role: 'independent-reviewing-officer',
  due(facts) {
    const { lookedAfterFrom: from, reviews } = facts;
    if (from === null || reviews === null || reviews.held > 0 || !fullyPlaced(facts)) return null;
    return onDay(addWorkingDays(from, WORKING_DAYS));
  },
};
