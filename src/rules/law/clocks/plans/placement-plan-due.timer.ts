// CPR reg 9: the placement plan, within five working days of the start where it could not be made before it.

import { addWorkingDays, timerId } from '#src/domain/index';
import { fullyPlaced } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 5;

export const placementPlanDue: Timer = {
  id: timerId('placement-plan-due'),
  rows: ['L11'],
  title: 'Placement plan',
  sentence:
    'The placement plan is made and signed before the placement, or within 5 working days of its start where that is not practicable.',
  source: carePlanning('reg 9(1)-(2)', 'read'),
  inForce: since2011,
  departure: 'Nobody; why it was not practicable to make it first is recorded.',
  role: 'social-worker',
  due(facts) {
    if (facts.done.placementPlan !== null || !fullyPlaced(facts)) return null;
    return onDay(addWorkingDays(facts.startOn, WORKING_DAYS));
  },
};
