// s22C(2)-(4): a parent, whoever else has parental responsibility, or had the child by an order, is considered first.

import { ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { basisOf, mayBePlacedForAdoption } from '../../../facts/before/legal-basis.js';
import { startsPlacement } from '../../../facts/before/new-placement.js';
import { never, type Rule } from '../../../rule.js';
import { childrenAct, since2011 } from '../../../sources.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';

const ruledOut: Readonly<Record<'welfare' | 'not-practicable', Verdict>> = {
  welfare: met([{ code: 'parents-considered', limb: 'welfare' }]),
  'not-practicable': met([{ code: 'parents-considered', limb: 'not-practicable' }]),
};
const notYet = unknown(
  [{ code: 'parents-not-yet-considered' }],
  [{ code: 'why-not-with-parents', who: 'social-worker' }],
);

/**
 * At every placement of a child looked after, a move under a care order too: s22C makes no exception for one. It has
 * nothing to say where the child is with a parent, goes back to one after a short break, is held by a court or the
 * police, or may be placed for adoption.
 */
export const parentsConsidered: Rule = {
  id: ruleId('parents-considered'),
  rows: ['L1'],
  title: 'Parents considered first',
  sentence:
    'Living with a parent, another person with parental responsibility, or whoever a child arrangements order had named, is considered before anywhere else.',
  class: 'duty',
  source: childrenAct('s22C(2)-(4)', 'read'),
  inForce: since2011,
  departure: 'The social worker, who records which it was: not consistent with welfare, or not reasonably practicable.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!concerns(ask)) return notApplicable();
    const { parents } = ask.referral.legal;
    return parents === null ? notYet : ruledOut[parents.limb];
  },
};

function concerns(ask: Ask): boolean {
  const { legal, legalStatus } = ask.referral;
  if (ask.home.type === 'parent' || ask.home.type === 'residential-family-centre') return false;
  if (legal.regime !== 'standard' && legal.regime !== 'long-term-match') return false;
  return legalStatus[0] !== 'J' && !mayBePlacedForAdoption(basisOf(legalStatus)) && startsPlacement(ask);
}
