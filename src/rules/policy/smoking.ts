// No smoke for the very young, or for a child whose heart, chest or ears it would harm.

import { ageOn, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { gateFor } from '../gate.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';
import { smokingException } from './smoking.gates.js';

const smokeFree = met([{ code: 'smoke-free' }]);
const notKnown = unknown(
  [{ code: 'smoking-not-known' }],
  [{ code: 'does-anyone-smoke', who: 'supervising-social-worker' }],
);

export const smoking: Rule = {
  id: ruleId('smoking'),
  rows: ['P1'],
  title: 'Smoking',
  sentence: 'Very young children, and children whose health smoke would harm, live in smoke-free homes.',
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
      gates: [gateFor(smokingException, ask)],
    });
  },
};

const needsSmokeFree = ({ members, startOn, policy }: Ask): boolean =>
  members.some(
    ({ child }) =>
      child.health.some((each) => policy.smokeFreeConditions.includes(each)) ||
      ageOn(child.bornOn, startOn) < policy.smokeFreeUnder,
  );
