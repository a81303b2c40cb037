// One term of approval, or condition of registration, covers everyone at once: ages, sex, number, siblings and names are not picked from several.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { type ClauseFit, clauseFits, hasNoTermsYet } from '../../facts/clause-fit.js';
import { outsideTerms } from '../../facts/home/outside-terms.js';
import { never, type Rule } from '../../rule.js';
import { departureFromTerms } from '../../sources.js';
import { broken, met, notApplicable } from '../../verdicts.js';

const covered = met([{ code: 'terms-cover-everyone' }]);
const onlySiblings = broken([{ code: 'terms-only-for-siblings' }]);
const onlyNamed = broken([{ code: 'terms-only-for-named-children' }]);
const notTogether = broken([{ code: 'terms-do-not-cover-everyone' }]);

/**
 * Where the newcomers' own ages or sex, or the number, alone fail, those rules say so and this one has nothing to add.
 * What fails by a child who lives there is said only here, and never as which fact of theirs it is.
 */
export const approvalTerms: Rule = {
  id: ruleId('approval-terms'),
  rows: ['L18', 'L19', 'L30'],
  title: 'Terms of approval or registration',
  sentence:
    "At least one of the home's terms of approval or registration covers all the children who would then live there.",
  class: 'hard',
  source: {
    title: 'Care Planning Regulations 2010; Fostering Services Regulations 2011; Care Standards Act 2000',
    section: 'reg 22(3); reg 27(5); s13(3)',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: departureFromTerms,
  essentialByDefault: never,
  judge(ask: Ask) {
    if (hasNoTermsYet(ask)) return notApplicable();
    const fits = clauseFits(ask);
    const basics = (fit: ClauseFit) => fit.ages && fit.sex && fit.number;
    if (fits.some((fit) => basics(fit) && fit.siblings && fit.named)) return covered;
    const allow = (aspect: (fit: ClauseFit) => boolean) => fits.some(aspect);
    if (!allow((fit) => fit.own.ages) || !allow((fit) => fit.own.sex) || !allow((fit) => fit.number))
      return notApplicable();
    if (allow((fit) => basics(fit) && fit.named)) return outsideTerms(ask, onlySiblings);
    const named = allow((fit) => basics(fit) && fit.siblings && !fit.own.named);
    return outsideTerms(ask, named ? onlyNamed : notTogether);
  },
};
