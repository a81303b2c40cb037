// Plans and assessments, and the birthdays that call for one.

import { shelf } from '../../../shelf.js';
import { carePlanDue } from './care-plan-due.timer.js';
import { ehcpTransferDue } from './ehcp-transfer-due.timer.js';
import { healthAssessmentDue } from './health-assessment-due.timer.js';
import { healthReassessmentDue } from './health-reassessment-due.timer.js';
import { personalEducationPlanDue } from './personal-education-plan-due.timer.js';
import { placementPlanDue } from './placement-plan-due.timer.js';
import { readinessBefore16 } from './readiness-before-16.timer.js';
import { remandCarePlanDue } from './remand-care-plan-due.timer.js';
import { turning18 } from './turning-18.timer.js';

export const plans = shelf({
  at: 'law/clocks/plans',
  timers: [
    carePlanDue,
    remandCarePlanDue,
    placementPlanDue,
    personalEducationPlanDue,
    healthAssessmentDue,
    healthReassessmentDue,
    ehcpTransferDue,
    readinessBefore16,
    turning18,
  ],
});
