// CPR reg 7: a doctor's assessment of the child's health, in time for the first review.

import { addWorkingDays, timerId } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

/** The day on which the first review falls due (reg 33). */
const WORKING_DAYS = 20;

export const healthAssessmentDue: Timer = {
  id: timerId('health-assessment-due'),
  rows: ['M9'],
  title: 'Health assessment',
  sentence: "A doctor assesses the child's health before the placement, or in time for the first review.",
  source: carePlanning('reg 7', 'not-verified'),
  inForce: since2011,
  departure: 'A young person of sufficient understanding may refuse it, which is recorded.',
  role: 'health',
  due(facts) {
    const { lookedAfterFrom: from, done } = facts;
    if (from === null || done.healthAssessment !== null || !fullyPlaced(facts)) return null;
    return onDay(addWorkingDays(from, WORKING_DAYS));
  },
};
