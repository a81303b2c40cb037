// s22C(6): the kinds of placement there are. Short breaks are not one, and a host family only if foster approved.

import { ageOn, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always, never, type Rule } from '../rule.js';
import { broken, met } from '../verdicts.js';

/** CPR regs 27A and 27C: "other arrangements" are closed to a child under 16. */
const ADULT_SETTINGS_FROM = 16;
/** SI 2023/416: accommodation in a private residence (supported lodgings). */
const LODGINGS = 4;
const allowed = met([{ code: 'setting-allowed' }]);

export const registeredType: Rule = {
  id: ruleId('registered-type'),
  sentence:
    'A child lives only in a kind of placement the Act knows: foster care, a registered home, or lodgings from 16.',
  class: 'hard',
  source: { title: 'Children Act 1989', section: 's22C(6)', provenance: 'read' },
  inForce: always,
  departure: 'Nobody.',
  essentialByDefault: never,
  judge({ home, members, startOn }: Ask) {
    if (home.type === 'short-break') return broken([{ code: 'short-breaks-only' }]);
    if (home.type !== 'host-family' || home.registration.categories.length === 0) return allowed;
    // Registered as supported accommodation, so not foster approved.
    const reasons: Reason[] = members
      .map((m) => ageOn(m.child.bornOn, startOn))
      .filter((age) => age < ADULT_SETTINGS_FROM)
      .map((age) => ({ code: 'host-family-not-foster-approved', age }));
    if (!home.registration.categories.includes(LODGINGS)) reasons.push({ code: 'host-family-wrong-category' });
    return reasons.length === 0 ? allowed : broken(reasons);
  },
};
