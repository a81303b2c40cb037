// A child who lives in a home that could go on having them: before anywhere else, why move at all.

import { covers, type Regime, ruleId, type Verdict } from '#src/domain/index';
import type { Ask, Living } from '../../ask.js';
import { always } from '../../entry.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { councilPolicy } from '../../sources.js';
import { met, notApplicable } from '../../verdicts.js';
import { whyMove } from './settled-child.gates.js';

/** A break from home is no move, and what a court or the police decide is not the council's to ask about. */
const moves: readonly Regime[] = ['standard', 'parent-and-child', 'long-term-match'];

/** No policy can move a child for their age or for money: there is no field for it, and this asks for the reason. */
export const settledChild: Rule = {
  id: ruleId('settled-child'),
  rows: ['P1'],
  title: 'Could stay',
  sentence:
    'A child who could stay where they live is moved only for a reason on record, never for cost or a birthday.',
  class: 'gated',
  source: councilPolicy('stability; Children Act 1989 s22(3) on the welfare of the child'),
  inForce: always,
  departure: 'The team manager, who records why.',
  essentialByDefault: never,
  judge(ask: Ask): Verdict {
    const { living, members, home, referral } = ask;
    if (living.size === 0 || referral.legal.moveReason !== null || !moves.includes(referral.legal.regime))
      return notApplicable();
    const settled = members.some(({ child }) => {
      const now = living.get(child.id);
      return now !== undefined && now.home.id !== home.id && canGoOn(now, ask);
    });
    return settled
      ? met([{ code: 'could-stay-where-they-live' }], 1, { gates: [gateFor(whyMove, ask)] })
      : notApplicable();
  },
};

/** Nobody has set an end to it, and the home is still approved, in use, and one to live in. */
function canGoOn({ home: { type, registration, unavailable }, placement }: Living, { startOn }: Ask): boolean {
  if (type === 'short-break' || placement.period.to !== null || placement.plannedEnd !== null) return false;
  const { status, to } = registration;
  if (status !== 'approved' && status !== 'temporarily-approved') return false;
  return (
    (to === null || to > startOn) && !unavailable.some((each) => each.places === 'all' && covers(each.period, startOn))
  );
}
