// CPR reg 7: health is assessed again, every six months before the fifth birthday and every year after it.

import { addMonths, birthday, timerId } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const UNDER_5_MONTHS = 6;
const FROM_5_MONTHS = 12;

export const healthReassessmentDue: Timer = {
  id: timerId('health-reassessment-due'),
  rows: ['M9'],
  title: 'Health assessed again',
  sentence:
    "The child's health is assessed again every 6 months before the fifth birthday, and every 12 months from then on.",
  source: carePlanning('reg 7', 'not-verified'),
  inForce: since2011,
  departure: 'A young person of sufficient understanding may refuse it, which is recorded.',
  role: 'health',
  due(facts) {
    const last = facts.done.healthAssessment;
    if (last === null || !fullyPlaced(facts)) return null;
    return onDay(addMonths(last, last < birthday(facts.bornOn, 5) ? UNDER_5_MONTHS : FROM_5_MONTHS));
  },
};
