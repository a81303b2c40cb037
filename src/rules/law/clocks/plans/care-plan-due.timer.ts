// CPR reg 4: the care plan, within ten working days of the first placement where it could not be made before it.

import { addWorkingDays, timerId } from '#src/domain/index';
import { inCare, placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 10;

/** For a child under a care order, or an interim one, the court sets the day (s31A); a remand has a shorter time. */
export const carePlanDue: Timer = {
  id: timerId('care-plan-due'),
  rows: ['L11'],
  title: 'Care plan',
  sentence: 'The care plan is made before the first placement, or within 10 working days of its start.',
  source: carePlanning('reg 4(2)', 'excerpt'),
  inForce: since2011,
  departure: 'Nobody; why it was not practicable to make it first is recorded.',
  role: 'social-worker',
  due(facts) {
    const { lookedAfterFrom, regime, done } = facts;
    if (lookedAfterFrom === null || done.carePlan !== null || regime === 'remand') return null;
    return placed(facts) && !inCare(facts) ? onDay(addWorkingDays(lookedAfterFrom, WORKING_DAYS)) : null;
  },
};
