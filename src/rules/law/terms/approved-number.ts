// The most children a home's terms allow at once, whoever they are.

import { isFosterHome, ruleId, type WhoKnows } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { clauseFits, hasNoTermsYet } from '../../facts/clause-fit.js';
import { mayBeOverNumber, outsideTerms } from '../../facts/home/outside-terms.js';
import { mostAtOnce } from '../../facts/who-would-live-there.js';
import { never, type Rule } from '../../rule.js';
import { departureFromTerms, termsOrConditions } from '../../sources.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';

const notRecorded = (who: WhoKnows) => unknown([{ code: 'terms-not-recorded' }], [{ code: 'what-are-the-terms', who }]);
const ofFosterHome = notRecorded('supervising-social-worker');
const ofRegisteredHome = notRecorded('registered-manager');

export const approvedNumber: Rule = {
  id: ruleId('approved-number'),
  rows: ['L18', 'L19', 'L30', 'L32'],
  title: 'Approved or registered number',
  sentence: 'A home has no more children than it is approved or registered for.',
  class: 'hard',
  source: termsOrConditions,
  inForce: always,
  departure: departureFromTerms,
  essentialByDefault: never,
  judge(ask: Ask) {
    if (hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    if (fits.length === 0) return isFosterHome(ask.home.type) ? ofFosterHome : ofRegisteredHome;
    const places = fits.reduce((most, fit) => Math.max(most, fit.clause.places), 0);
    const facts = { wouldLiveThere: mostAtOnce(ask), places };
    if (fits.some((fit) => fit.number)) return met([{ code: 'within-approved-number', ...facts }]);
    const over = broken([{ code: 'over-approved-number', ...facts }]);
    return mayBeOverNumber(ask) ? outsideTerms(ask, over) : over;
  },
};
