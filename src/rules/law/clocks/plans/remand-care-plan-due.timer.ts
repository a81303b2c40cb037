// CPR Part 8A: the care plan of a child looked after only because of a remand, within five working days.

import { addWorkingDays, day, timerId } from '#src/domain/index';
import { placed } from '../../../facts/clocks.js';
import { carePlanning } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 5;

/** The ten working days of Part 8A are for youth detention, which is no placement of ours. The text for Wales was read. */
export const remandCarePlanDue: Timer = {
  id: timerId('remand-care-plan-due'),
  rows: ['L11', 'M2'],
  title: 'Care plan on remand',
  sentence: 'A child looked after only because of a remand has a care plan within 5 working days of it.',
  source: carePlanning('Part 8A (SI 2013/706)', 'not-verified'),
  inForce: { from: day('2013-04-19'), to: null },
  departure: 'Nobody.',
  role: 'social-worker',
  due(facts) {
    const { lookedAfterFrom, regime, done } = facts;
    if (regime !== 'remand' || lookedAfterFrom === null || done.carePlan !== null || !placed(facts)) return null;
    return onDay(addWorkingDays(lookedAfterFrom, WORKING_DAYS));
  },
};
