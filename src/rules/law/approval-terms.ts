// One term of approval covers everyone at once: ages, sex, number, siblings and names are not picked from several.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { ageAndSexAreTerms, type ClauseFit, clauseFits, hasNoTermsYet } from '../facts/clause-fit.js';
import { always, never, type Rule } from '../rule.js';
import { broken, met, notApplicable } from '../verdicts.js';

const covered = met([{ code: 'terms-cover-everyone' }]);
const onlySiblings = broken([{ code: 'terms-only-for-siblings' }]);
const onlyNamed = broken([{ code: 'terms-only-for-named-children' }]);
const notTogether = broken([{ code: 'terms-do-not-cover-everyone' }]);

/** Where ages, sex or number alone fail, those rules say so and this one has nothing to add. */
export const approvalTerms: Rule = {
  id: ruleId('approval-terms'),
  sentence: 'One of the home’s terms of approval covers every child who would then live there.',
  class: 'hard',
  source: {
    title: 'Care Planning Regulations 2010; Fostering Services Regulations 2011',
    section: 'reg 22(3); reg 27(5)',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'In an emergency: up to 6 working days outside terms (CPR reg 23), recorded by a manager.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    const foster = ageAndSexAreTerms(ask);
    const ages = (fit: ClauseFit) => !foster || fit.ages;
    const sex = (fit: ClauseFit) => !foster || fit.sex;
    const basics = (fit: ClauseFit) => ages(fit) && sex(fit) && fit.number;
    if (fits.some((fit) => basics(fit) && fit.siblings && fit.named)) return covered;
    if (!fits.some(ages) || !fits.some(sex) || !fits.some((fit) => fit.number)) return notApplicable();
    if (fits.some((fit) => basics(fit) && fit.named)) return onlySiblings;
    return fits.some((fit) => basics(fit) && fit.siblings) ? onlyNamed : notTogether;
  },
};
