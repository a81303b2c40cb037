// No smoke for the very young, or for a child whose heart, chest or ears it would harm.

import { ageOn, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always, councilPolicy, type Rule } from '../rule.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const smokeFree = met([{ code: 'smoke-free' }]);
const notKnown = unknown(
  [{ code: 'smoking-not-known' }],
  [{ code: 'does-anyone-smoke', who: 'supervising-social-worker' }],
);

export const smoking: Rule = {
  id: ruleId('smoking'),
  sentence: 'Very young children, and children with asthma, a heart condition or glue ear, live in smoke-free homes.',
  class: 'policy',
  source: councilPolicy('smoking and vaping in foster homes'),
  inForce: always,
  departure: 'Connected persons and emergencies, by an exception the fostering manager records.',
  essentialByDefault: (ask) => needsSmokeFree(ask),
  judge(ask: Ask) {
    if (!needsSmokeFree(ask)) return notApplicable();
    const { home, referral } = ask;
    if (home.smoking === null) return notKnown;
    if (home.smoking === 'none') return smokeFree;
    if (home.type !== 'connected-person' && referral.urgency !== 'emergency')
      return broken([{ code: 'smoking-home', smoking: home.smoking }]);
    return met([{ code: 'smoking-home-by-exception', smoking: home.smoking }], 1, {
      gates: [
        {
          code: 'smoking-exception',
          role: 'fostering-manager',
          record: 'smoking-exception-and-plan',
          canBeTonight: true,
        },
      ],
    });
  },
};

const needsSmokeFree = ({ members, startOn, policy }: Ask): boolean =>
  members.some((m) => m.child.health.length > 0 || ageOn(m.child.bornOn, startOn) < policy.smokeFreeUnder);
