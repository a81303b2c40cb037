// Whether a carer is approved, or a home registered, for girls, boys or either: of the children asked about.

import { type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { clauseFits, hasNoTermsYet } from '../../facts/clause-fit.js';
import { outsideTerms } from '../../facts/home/outside-terms.js';
import { never, type Rule } from '../../rule.js';
import { departureFromTerms, termsOrConditions } from '../../sources.js';
import { broken, met, notApplicable } from '../../verdicts.js';

const within = met([{ code: 'within-approved-sex' }]);

/** Who lives there already is weighed by approval-terms, so that no verdict here tells of their sex. */
export const approvedSex: Rule = {
  id: ruleId('approved-sex'),
  rows: ['L18', 'L19', 'L32'],
  title: 'For girls or boys',
  sentence: 'A home approved or registered only for girls takes only girls, and one for boys only boys.',
  class: 'hard',
  source: termsOrConditions,
  inForce: always,
  departure: departureFromTerms,
  essentialByDefault: never,
  judge(ask: Ask) {
    if (hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    if (fits.length === 0) return notApplicable();
    if (fits.some((fit) => fit.own.sex)) return within;
    const approved = fits[0]?.clause.sex;
    const reasons: Reason[] = [];
    if (approved !== undefined && approved !== 'any')
      for (const { child } of ask.members)
        if (fits.every((fit) => fit.clause.sex !== child.sex))
          reasons.push({ code: 'outside-approved-sex', sex: child.sex, approved });
    return outsideTerms(ask, broken(reasons.length > 0 ? reasons : [{ code: 'terms-for-one-sex-at-a-time' }]));
  },
};
