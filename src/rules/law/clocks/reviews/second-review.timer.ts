// CPR reg 33(2): the second review of the child's case.

import { addMonths, timerId } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const MONTHS = 3;

export const secondReview: Timer = {
  id: timerId('second-review'),
  rows: ['L36'],
  title: 'Second review',
  sentence: 'The second review is held within 3 months of the first.',
  source: carePlanning('reg 33(2)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; the independent reviewing officer may call for one sooner.',
  role: 'independent-reviewing-officer',
  due(facts) {
    const { reviews } = facts;
    if (reviews?.held !== 1 || reviews.lastOn === null || !fullyPlaced(facts)) return null;
    return onDay(addMonths(reviews.lastOn, MONTHS));
  },
};
