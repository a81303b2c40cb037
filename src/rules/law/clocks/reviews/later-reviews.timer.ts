// CPR reg 33(2): every review after the second.

import { addMonths, timerId } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const MONTHS = 6;

/** In long-term foster care too, where a review may be lighter and is no rarer. */
export const laterReviews: Timer = {
  id: timerId('later-reviews'),
  rows: ['L36'],
  title: 'Next review',
  sentence: 'Each review after the second is held within 6 months of the one before.',
  source: carePlanning('reg 33(2)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; the independent reviewing officer may call for one sooner.',
  role: 'independent-reviewing-officer',
  due(facts) {
    const { reviews } = facts;
    if (reviews === null || reviews.held < 2 || reviews.lastOn === null || !fullyPlaced(facts)) return null;
    return onDay(addMonths(reviews.lastOn, MONTHS));
  },
};
