// The personal education plan: part of the care plan, within ten working days of becoming looked after.

import { addWorkingDays, ageOn, timerId } from '#src/domain/index';
import { always } from '../../../entry.js';
import { fullyPlaced } from '../../../facts/clocks.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 10;
/** From nursery: a baby has no school to plan with. */
const FROM_AGE = 3;

export const personalEducationPlanDue: Timer = {
  id: timerId('personal-education-plan-due'),
  rows: ['M9'],
  title: 'Personal education plan',
  sentence: 'A personal education plan is begun within 10 working days of the child becoming looked after.',
  source: {
    title: 'Promoting the education of looked-after children (statutory guidance); Care Planning Regulations 2010',
    section: 'reg 5(b)(ii), Sch 1 para 2',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'The virtual school head, who records why and by when.',
  role: 'virtual-school',
  due(facts) {
    const { lookedAfterFrom: from, bornOn, done } = facts;
    if (from === null || done.educationPlan !== null || !fullyPlaced(facts)) return null;
    return ageOn(bornOn, from) < FROM_AGE ? null : onDay(addWorkingDays(from, WORKING_DAYS));
  },
};
