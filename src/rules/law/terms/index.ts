// Whom the home is approved or registered for.

import { shelf } from '../../shelf.js';
import { approvalTerms } from './approval-terms.js';
import { approvedAges } from './approved-ages.js';
import { approvedNumber } from './approved-number.js';
import { approvedSex } from './approved-sex.js';
import { outsideTermsAllowed } from './outside-terms.gates.js';
import { hostAuthorityExemption } from './usual-fostering-limit.gates.js';
import { usualFosteringLimit } from './usual-fostering-limit.js';

export const terms = shelf({
  at: 'law/terms',
  rules: [approvedNumber, approvedAges, approvedSex, approvalTerms, usualFosteringLimit],
  gates: [outsideTermsAllowed, hostAuthorityExemption],
});
