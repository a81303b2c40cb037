// The most children a home's terms allow at once, whoever they are.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { clauseFits, hasNoTermsYet } from '../facts/clause-fit.js';
import { mostAtOnce } from '../facts/who-would-live-there.js';
import { always, never, type Rule } from '../rule.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

const notRecorded = unknown(
  [{ code: 'terms-not-recorded' }],
  [{ code: 'what-are-the-terms', who: 'supervising-social-worker' }],
);

export const approvedNumber: Rule = {
  id: ruleId('approved-number'),
  sentence: 'A home has no more children than it is approved or registered for.',
  class: 'hard',
  source: {
    title: "Care Planning Regulations 2010; children's homes: condition of registration",
    section: 'reg 22(3)',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'Foster care in an emergency: up to 6 working days outside terms (CPR reg 23), recorded by a manager.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    if (fits.length === 0) return notRecorded;
    const places = fits.reduce((most, fit) => Math.max(most, fit.clause.places), 0);
    const facts = { wouldLiveThere: mostAtOnce(ask), places };
    return fits.some((fit) => fit.number)
      ? met([{ code: 'within-approved-number', ...facts }])
      : broken([{ code: 'over-approved-number', ...facts }]);
  },
};
