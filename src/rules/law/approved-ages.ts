// The ages a carer is approved for, or a home registered for: everyone placed there, on the day.

import { ageOn, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { clauseFits, hasNoTermsYet, nearestOnAge, yearsOutside } from '../facts/clause-fit.js';
import { always, departureFromTerms, never, type Rule, termsOrConditions } from '../rule.js';
import { broken, met, notApplicable } from '../verdicts.js';

export const approvedAges: Rule = {
  id: ruleId('approved-ages'),
  sentence: 'A home has children only of the ages it is approved or registered for.',
  class: 'hard',
  source: termsOrConditions,
  inForce: always,
  departure: departureFromTerms,
  essentialByDefault: never,
  judge(ask: Ask) {
    if (hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    const fitting = fits.find((fit) => fit.ages);
    const nearest = fitting ?? nearestOnAge(fits);
    // Terms not recorded at all: asked once, by approved-number.
    if (nearest === undefined) return notApplicable();
    const { ageFrom: from, ageTo: to } = nearest.clause;
    const reasons: Reason[] = [];
    for (const { child } of ask.members) {
      const age = ageOn(child.bornOn, ask.startOn);
      if (fitting) reasons.push({ code: 'within-age-range', age, from, to });
      else if (yearsOutside(nearest.clause, age) > 0) reasons.push({ code: 'outside-age-range', age, from, to });
    }
    if (fitting) return met(reasons);
    return broken(reasons.length > 0 ? reasons : [{ code: 'terms-do-not-cover-everyone' }]);
  },
};
