// Who would live together, and whom the children are kept from.

import { shelf } from '../../shelf.js';
import { ageAssessment } from './disputed-age.gates.js';
import { disputedAge } from './disputed-age.js';
import { impactAssessment, matchingConversation } from './living-together.gates.js';
import { livingTogether } from './living-together.js';
import { notSafeTogether } from './not-safe-together.js';
import { orderedAway } from './ordered-away.js';
import { siblingsNeverTogether } from './siblings-never-together.js';
import { solo } from './solo.js';

export const company = shelf({
  at: 'law/company',
  rules: [siblingsNeverTogether, notSafeTogether, orderedAway, solo, disputedAge, livingTogether],
  gates: [matchingConversation, impactAssessment, ageAssessment],
});
