// CPR reg 19: a child in care placed with parents before they were assessed.

import { addWorkingDays, timerId } from '#src/domain/index';
import { atHomeUnassessed, placed } from '../../../facts/clocks.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { onDay, type Timer } from '../../../timer.js';

const WORKING_DAYS = 10;

export const parentAssessmentDue: Timer = {
  id: timerId('parent-assessment-due'),
  rows: ['L17'],
  title: 'Assessment of the parents',
  sentence:
    'Where a child in care is placed with parents before they are assessed, the assessment and a review are complete within 10 working days.',
  source: carePlanning('regs 17, 19(b)', 'not-verified'),
  inForce: since2011,
  departure: 'Nobody: the placement is confirmed within 10 working days of the assessment, or ended.',
  role: 'social-worker',
  due: (facts) =>
    placed(facts) && atHomeUnassessed(facts) ? onDay(addWorkingDays(facts.startOn, WORKING_DAYS)) : null,
};
