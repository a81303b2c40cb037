// CPR reg 4: a care plan before the child is first placed, or within 10 working days of it.

import { ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { asCourtOrders } from '../../../facts/before/following.js';
import { startsPlacement } from '../../../facts/before/new-placement.js';
import { perChildren } from '../../../facts/before/per-children.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable } from '../../../verdicts.js';
import { carePlanMade, carePlanOnRemand, carePlanOwed } from './care-plan.gates.js';

const toMake = [{ code: 'care-plan-to-make' }] as const;

export const carePlan: Rule = {
  id: ruleId('care-plan'),
  rows: ['L11'],
  title: 'Care plan',
  sentence: 'There is a care plan before the child is first placed, or within 10 working days of it.',
  class: 'gated',
  source: carePlanning('reg 4(1)-(2), (4)-(5)', 'excerpt'),
  inForce: since2011,
  departure: 'The social worker, who records why it was not practicable to make it first.',
  essentialByDefault: never,
  judge: (ask: Ask) => (startsPlacement(ask) ? verdictFor(ask) : notApplicable()),
};

const verdictFor = perChildren((ask: Ask): Verdict => {
  const { carePlanOn: on } = ask.referral.legal;
  if (on !== null && on <= ask.asAt) return met([{ code: 'care-plan-made', on }]);
  return met(toMake, 1, { gates: [gateFor(gateOf(ask), asCourtOrders(ask))] });
});

/** For a child under a care order, or an interim one, the court sets the day of the plan (s31A; reg 4(2)). */
function gateOf({ referral, living }: Ask) {
  const { legal, legalStatus } = referral;
  if (living.size > 0 || legalStatus === 'C1' || legalStatus === 'C2') return carePlanOwed;
  return legal.regime === 'remand' ? carePlanOnRemand : carePlanMade;
}
