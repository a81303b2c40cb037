// Brothers and sisters of one referral who must never live together, for safety.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { inPart } from '../../facts/company/kept-apart.js';
import { never, type Rule } from '../../rule.js';
import { broken, notApplicable } from '../../verdicts.js';

const together = broken([{ code: 'siblings-never-together' }]);

/** Where one lives already is another's fact, and another rule's: "not safe together" names neither. */
export const siblingsNeverTogether: Rule = {
  id: ruleId('siblings-never-together'),
  rows: ['L5'],
  title: 'Siblings apart for safety',
  sentence: 'Brothers and sisters whose safety depends on living apart do not live together.',
  class: 'hard',
  source: {
    title: 'Children Act 1989',
    section: 's22(3); the assessment named in the plan',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'Nobody; a new assessment replaces the old one.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { siblings } = ask.referral;
    return siblings.some(({ a, b, mode }) => mode === 'never' && inPart(ask, a) && inPart(ask, b))
      ? together
      : notApplicable();
  },
};
