// The ages a foster carer is approved for: everyone placed there, on the day.

import { ageOn, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { ageAndSexAreTerms, clauseFits, hasNoTermsYet, nearestOnAge, yearsOutside } from '../facts/clause-fit.js';
import { always, never, type Rule } from '../rule.js';
import { broken, met, notApplicable } from '../verdicts.js';

export const approvedAges: Rule = {
  id: ruleId('approved-ages'),
  sentence: 'A foster carer has children of the ages they are approved for.',
  class: 'hard',
  source: { title: 'Care Planning Regulations 2010', section: 'reg 22(3)', provenance: 'not-verified' },
  inForce: always,
  departure: 'In an emergency: up to 6 working days outside terms (CPR reg 23), recorded by a manager.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!ageAndSexAreTerms(ask) || hasNoTermsYet(ask)) return notApplicable();
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
