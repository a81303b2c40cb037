// Whether a foster carer is approved for girls, boys or either.

import { type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { ageAndSexAreTerms, clauseFits, hasNoTermsYet } from '../facts/clause-fit.js';
import { always, never, type Rule } from '../rule.js';
import { broken, met, notApplicable } from '../verdicts.js';

const within = met([{ code: 'within-approved-sex' }]);

export const approvedSex: Rule = {
  id: ruleId('approved-sex'),
  sentence: 'A foster carer approved for girls only, or boys only, has only those.',
  class: 'hard',
  source: { title: 'Care Planning Regulations 2010', section: 'reg 22(3)', provenance: 'not-verified' },
  inForce: always,
  departure: 'In an emergency: up to 6 working days outside terms (CPR reg 23), recorded by a manager.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!ageAndSexAreTerms(ask) || hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    if (fits.length === 0) return notApplicable();
    if (fits.some((fit) => fit.sex)) return within;
    const approved = fits[0]?.clause.sex;
    const reasons: Reason[] = [];
    if (approved !== undefined && approved !== 'any')
      for (const { child } of ask.members)
        if (fits.every((fit) => fit.clause.sex !== child.sex))
          reasons.push({ code: 'outside-approved-sex', sex: child.sex, approved });
    return broken(reasons.length > 0 ? reasons : [{ code: 'terms-do-not-cover-everyone' }]);
  },
};
