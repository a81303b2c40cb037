// s22C(2)-(6): the kinds of placement there are. Hotels and bed and breakfast are none of them, so no home is one.

import { ageOn, day, type Reason, ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { never, type Rule } from '../../../rule.js';
import { broken, met, unknown } from '../../../verdicts.js';

/** CPR reg 27A closed "other arrangements" to a child under 16, and reg 27C unregistered ones at 16 and 17. */
const FROM = 16;
const CLOSED_UNDER_16 = day('2021-09-09');
const REGISTERED_FROM = day('2023-10-28');
const LODGINGS = 4; // SI 2023/416: accommodation in a private residence (supported lodgings)
const allowed = met([{ code: 'setting-allowed' }]);
const breaksOnly = broken([{ code: 'short-breaks-only' }]);
const notSaid = unknown(
  [{ code: 'host-family-approval-not-recorded' }],
  [{ code: 'is-the-host-family-foster-approved', who: 'supervising-social-worker' }],
);

export const registeredType: Rule = {
  id: ruleId('registered-type'),
  rows: ['L3', 'M7'],
  title: 'Kind of placement',
  sentence:
    'A child lives only where the law allows: with a parent, in foster care, in a registered home or, from 16, in registered lodgings.',
  class: 'hard',
  source: {
    title: 'Children Act 1989; Care Planning Regulations 2010',
    section: 's22C(2)-(6); regs 27A, 27C',
    provenance: 'read',
  },
  inForce: always,
  departure: 'Nobody: a hotel or bed and breakfast is never a placement, at any age, not even for a night.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { type, fosterApproved } = ask.home;
    if (type === 'host-family') return fosterApproved === true ? allowed : lodgings(ask);
    if (type !== 'short-break') return allowed;
    const { regime } = ask.referral.legal;
    return regime === 'short-breaks' || regime === 'respite' ? allowed : breaksOnly;
  },
};

/** Categories on record are a registration: it does not foster unless it is said to. An application is another rule's. */
function lodgings({ home: { fosterApproved, registration }, members, startOn }: Ask): Verdict {
  const { categories, status } = registration;
  const reasons: Reason[] = [];
  if (startOn >= CLOSED_UNDER_16)
    for (const { child } of members) {
      const age = ageOn(child.bornOn, startOn);
      if (age < FROM) reasons.push({ code: 'host-family-not-foster-approved', age });
    }
  const mustBeRegistered = startOn >= REGISTERED_FROM && status !== 'applied';
  if (mustBeRegistered && reasons.length < members.length && !categories.includes(LODGINGS))
    reasons.push({ code: categories.length > 0 ? 'host-family-wrong-category' : 'host-family-not-registered' });
  if (reasons.length === 0) return allowed;
  return fosterApproved === null && categories.length === 0 ? notSaid : broken(reasons);
}
