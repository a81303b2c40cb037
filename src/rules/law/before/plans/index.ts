// The plans a placement begins with.

import { shelf } from '../../../shelf.js';
import { carePlanMade } from './care-plan.gates.js';
import { carePlan } from './care-plan.js';
import { placementPlanSigned } from './placement-plan.gates.js';
import { placementPlan } from './placement-plan.js';

export const plans = shelf({
  at: 'law/before/plans',
  rules: [carePlan, placementPlan],
  gates: [carePlanMade, placementPlanSigned],
});
