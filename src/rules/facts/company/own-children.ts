// Whether the carers' own child is older than those who would come by the years the council looks for.

import { ageOn, type HouseholdMember, monthsBetween, type Question, years } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { bad, type Fact, good, missing } from '../../weigh.js';

const MONTHS_A_YEAR = 12;

/** A baby of the carers' own is asked about, besides the gap (practice 2.11). */
const forTheBaby: Question = { code: 'how-would-it-be-for-their-baby', who: 'supervising-social-worker' };

export function gapFact({ members, policy, startOn }: Ask, { bornOn }: HouseholdMember): Fact {
  if (bornOn === null)
    return missing(
      { code: 'own-child-age-not-known' },
      { code: 'how-old-is-the-own-child', who: 'supervising-social-worker' },
    );
  const gap = years(policy.ownChildAgeGapYears);
  if (members.every((m) => monthsBetween(bornOn, m.child.bornOn) >= gap * MONTHS_A_YEAR))
    return good({ code: 'household-fits' });
  const near = bad({ code: 'own-child-near-in-age', gap });
  return ageOn(bornOn, startOn) < policy.cotUnder ? { ...near, question: forTheBaby } : near;
}
