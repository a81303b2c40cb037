// A registered home runs to its statement of purpose: outside its ages or sex, its manager must be asked.

import { ageOn, type Reason, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { ageAndSexAreTerms, clauseFits, nearestOnAge, yearsOutside } from '../facts/clause-fit.js';
import { always, type Rule } from '../rule.js';
import { met, notApplicable, unknown } from '../verdicts.js';

const within = met([{ code: 'within-statement-of-purpose' }]);

/** Number is a condition of registration and hard; ages and sex may be revised by the registered person (practice L32). */
export const statementOfPurpose: Rule = {
  id: ruleId('statement-of-purpose'),
  sentence: 'A children’s home takes children its statement of purpose describes, or its manager revises it first.',
  class: 'gated',
  source: { title: "Children's Homes Regulations 2015", section: 'regs 14, 16(5), Sch 1', provenance: 'excerpt' },
  inForce: always,
  departure: 'The registered manager, by a revised statement of purpose sent to Ofsted.',
  essentialByDefault: (ask) => !ageAndSexAreTerms(ask),
  judge(ask: Ask) {
    if (ageAndSexAreTerms(ask)) return notApplicable();
    const fits = clauseFits(ask);
    const nearest = nearestOnAge(fits);
    // No terms on record: asked once, by approved-number.
    if (nearest === undefined) return notApplicable();
    if (fits.some((fit) => fit.ages && fit.sex)) return within;
    const { ageFrom: from, ageTo: to, sex: approved } = nearest.clause;
    const reasons: Reason[] = [];
    for (const { child } of ask.members) {
      const age = ageOn(child.bornOn, ask.startOn);
      if (yearsOutside(nearest.clause, age) > 0) reasons.push({ code: 'outside-age-range', age, from, to });
      if (approved !== 'any' && approved !== child.sex)
        reasons.push({ code: 'outside-approved-sex', sex: child.sex, approved });
    }
    return unknown(
      [{ code: 'outside-statement-of-purpose' }, ...reasons],
      [{ code: 'would-the-home-revise-its-statement', who: 'registered-manager' }],
      {
        gates: [
          {
            code: 'statement-of-purpose',
            role: 'registered-manager',
            record: 'revised-statement',
            canBeTonight: false,
          },
        ],
      },
    );
  },
};
