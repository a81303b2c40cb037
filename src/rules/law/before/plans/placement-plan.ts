// CPR reg 9: a placement plan, agreed and signed, before the child moves in or within five working days.

import { ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { asCourtOrders } from '../../../facts/before/following.js';
import { startsPlacement, underRegulation48 } from '../../../facts/before/new-placement.js';
import { perChildren } from '../../../facts/before/per-children.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable } from '../../../verdicts.js';
import { placementPlanSigned } from './placement-plan.gates.js';

const toMake = [{ code: 'placement-plan-to-make' }] as const;

/** Each new placement has its own, so that none is on record while homes are still being compared. */
export const placementPlan: Rule = {
  id: ruleId('placement-plan'),
  rows: ['L11'],
  title: 'Placement plan',
  sentence: 'A placement plan is agreed and signed before the child moves in, or within 5 working days of it.',
  class: 'gated',
  source: carePlanning('regs 9(1)-(3), 48(3)(a)', 'read'),
  inForce: since2011,
  departure: 'The social worker, who records why it was not practicable to make it first.',
  essentialByDefault: never,
  judge: (ask: Ask) => (startsPlacement(ask) ? verdictFor(ask) : notApplicable()),
};

const verdictFor = perChildren((ask: Ask): Verdict => {
  if (underRegulation48(ask)) return notApplicable();
  const asked = ask.members.every(({ viewsObtained }) => viewsObtained !== null);
  const without = asked ? ['wishes-ascertained'] : [];
  return met(toMake, 1, { gates: [gateFor(placementPlanSigned, asCourtOrders(ask), { without })] });
});
