// What to ask about the home's approval, terms and place, in words.

import type { StandingQuestion } from '#src/services/index';
import type { Asking } from './table.js';

export const standingQuestions: Asking<StandingQuestion> = {
  'is-the-host-family-foster-approved': () => 'is the host family approved to foster?',
  'which-categories-is-it-registered-for': () => 'which categories is it registered for?',
  'may-a-young-person-be-placed-there': () => 'does the law of that nation allow a young person to be placed there?',
  'is-the-young-person-ready': () => 'is the young person assessed as ready for support in place of care?',
  'does-the-young-person-want-support': () => 'does the young person want support in place of care?',
  'is-there-an-agreement-with-the-agency': () => 'is there an agreement with the agency?',
  'is-the-carer-approved-to-adopt': () => 'are the carers approved to adopt as well?',
};
