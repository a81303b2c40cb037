// The ages a carer is approved for, or a home registered for: of the children asked about, on the day.

import { ageOn, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { clauseFits, hasNoTermsYet, nearestOnAge, yearsOutside } from '../../facts/clause-fit.js';
import { outsideTerms } from '../../facts/home/outside-terms.js';
import { never, type Rule } from '../../rule.js';
import { departureFromTerms, termsOrConditions } from '../../sources.js';
import { broken, met, notApplicable } from '../../verdicts.js';

/** Who lives there already is weighed by approval-terms, so that no verdict here tells of their ages. */
export const approvedAges: Rule = {
  id: ruleId('approved-ages'),
  rows: ['L18', 'L19', 'L32'],
  title: 'Approved or registered ages',
  sentence: 'A home has children only of the ages it is approved or registered for.',
  class: 'hard',
  source: termsOrConditions,
  inForce: always,
  departure: departureFromTerms,
  essentialByDefault: never,
  judge(ask: Ask) {
    if (hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    const fitting = fits.find((fit) => fit.own.ages);
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
    return fitting ? met(reasons) : outsideTerms(ask, broken(reasons));
  },
};
