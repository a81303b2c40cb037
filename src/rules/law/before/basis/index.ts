// The legal basis, and the plan a court approved.

import { shelf } from '../../../shelf.js';
import { courtPlanDeparture } from './court-plan.gates.js';
import { courtPlan } from './court-plan.js';
import { lawfulBasisFirst, nextLegalBasis } from './legal-basis.gates.js';
import { legalBasis } from './legal-basis.js';

export const basis = shelf({
  at: 'law/before/basis',
  rules: [legalBasis, courtPlan],
  gates: [nextLegalBasis, lawfulBasisFirst, courtPlanDeparture],
});
