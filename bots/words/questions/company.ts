// What to ask about who would live together, in words.

import type { CompanyQuestion } from '#src/services/index';
import type { Asking } from './table.js';

export const companyQuestions: Asking<CompanyQuestion> = {
  'do-adults-live-there': () => 'do adults other than the carers or staff live there?',
  'how-would-it-be-for-their-baby': () => 'how do the carers think it would be for their baby?',
};
