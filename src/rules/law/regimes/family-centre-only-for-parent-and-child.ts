// A residential family centre is for children with a parent: no child lives there alone.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { never, type Rule } from '../../rule.js';
import { broken, met, notApplicable } from '../../verdicts.js';

const theirs = met([{ code: 'family-centre' }]);
const alone = broken([{ code: 'family-centre-without-parent' }]);

export const familyCentreOnlyForParentAndChild: Rule = {
  id: ruleId('family-centre-only-for-parent-and-child'),
  rows: ['W3'],
  title: 'Family centre',
  sentence: 'A residential family centre takes a child only together with a parent.',
  class: 'hard',
  source: {
    title: 'Care Standards Act 2000; Residential Family Centres Regulations 2002',
    section: 's4(2)',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'Nobody.',
  essentialByDefault: never,
  judge({ home, referral }: Ask) {
    if (home.type !== 'residential-family-centre') return notApplicable();
    return referral.legal.regime === 'parent-and-child' ? theirs : alone;
  },
};
