// In an emergency: homes that take emergencies and said so lately.

import { daysBetween, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const question = { code: 'does-it-take-emergencies', who: 'supervising-social-worker' } as const;
const notKnown = unknown([{ code: 'emergencies-not-known' }], [question]);
const offered = met([{ code: 'has-offered' }]);

export const emergencyTaking: Rule = {
  id: ruleId('emergency-taking'),
  rows: ['P1'],
  title: 'Takes emergencies',
  sentence: 'In an emergency the homes asked first are those that take emergencies and said so lately.',
  class: 'policy',
  source: councilPolicy('emergency placements'),
  inForce: always,
  departure: 'The duty manager, who rings and asks.',
  essentialByDefault: ({ referral }) => referral.urgency === 'emergency',
  judge({ referral, home, offer, asAt, policy }: Ask) {
    if (referral.urgency !== 'emergency' || home.type === 'connected-person') return notApplicable();
    if (offer !== null) return offered;
    if (home.emergencies === null) return notKnown;
    const { takes, saidOn } = home.emergencies;
    if (daysBetween(saidOn, asAt) > policy.staleAfterDays)
      return unknown([{ code: 'emergencies-said-long-ago', saidOn }], [question]);
    return takes
      ? met([{ code: 'takes-emergencies', saidOn }])
      : broken([{ code: 'does-not-take-emergencies', saidOn }]);
  },
};
