// CPR reg 48: reviews of short breaks within its limits.

import { addMonths, timerId } from '#src/domain/index';
import { placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const FIRST_MONTHS = 3;
const LATER_MONTHS = 6;

export const shortBreakReviews: Timer = {
  id: timerId('short-break-reviews'),
  rows: ['L36', 'L35'],
  title: 'Review of short breaks',
  sentence: 'Short breaks are first reviewed within 3 months of the first break, and every 6 months from then on.',
  source: carePlanning('reg 48(3)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; the independent reviewing officer may call for one sooner.',
  role: 'independent-reviewing-officer',
  due(facts) {
    const { reviews, startOn, lightBreaks } = facts;
    if (!lightBreaks || reviews === null || !placed(facts)) return null;
    if (reviews.held === 0) return onDay(addMonths(startOn, FIRST_MONTHS));
    return reviews.lastOn === null ? null : onDay(addMonths(reviews.lastOn, LATER_MONTHS));
  },
};
