// CPR reg 13: before anyone is told where the child lives, it is settled who must not learn it.

import { type Reason, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { asCourtOrders } from '../../../facts/before/following.js';
import { startsPlacement, underRegulation48 } from '../../../facts/before/new-placement.js';
import { perChildren } from '../../../facts/before/per-children.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { carePlanning, since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { notices } from './address-withheld.gates.js';

const notAsked = [{ code: 'withholding-not-asked' }] as const;
const whoMustNot = [{ code: 'who-must-not-have-the-address', who: 'social-worker' }] as const;
const mayBeTold = [{ code: 'address-may-be-told' }] as const;

/** Who is told what, and by when, is in the facts of notices. */
export const addressWithheld: Rule = {
  id: ruleId('address-withheld'),
  rows: ['L14'],
  title: 'Who may know the address',
  sentence:
    'Before anybody is told of the placement, the social worker settles who must not learn where the child lives.',
  class: 'gated',
  source: carePlanning('regs 13, 48(3)(b) (SI 2013/3239)', 'read'),
  inForce: since2011,
  departure: 'The social worker, who records who could not reasonably be told, or not safely.',
  essentialByDefault: never,
  judge: (ask: Ask) => (startsPlacement(ask) ? verdictFor(ask) : notApplicable()),
};

const verdictFor = perChildren((ask: Ask): Verdict => {
  if (underRegulation48(ask)) return notApplicable();
  const { withhold } = ask.referral.legal;
  const wanted = [
    'notices-given',
    ...(withhold?.map((each) => `withheld-from-${each}`) ?? ['asked-whether-to-withhold']),
  ];
  const without = notices.conditions.map(({ code }) => code).filter((code) => !wanted.includes(code));
  const gates = [gateFor(notices, asCourtOrders(ask), { without })];
  if (withhold === null) return unknown(notAsked, whoMustNot, { gates });
  const reasons: readonly Reason[] = withhold.length === 0 ? mayBeTold : [{ code: 'address-withheld', from: withhold }];
  return met(reasons, 1, { gates });
});
