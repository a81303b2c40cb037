// A dog where a child would live: whether it has been assessed as safe with children.

import { ageOn } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { bad, type Fact, good, missing } from '../../weigh.js';

const safe = good({ code: 'dog-assessed-safe' });
const notSafe = bad({ code: 'dog-not-safe' });
const question = { code: 'is-the-dog-safe-with-children', who: 'supervising-social-worker' } as const;
const notAssessed = missing({ code: 'dog-not-assessed' }, question);

/** Null where there is no dog, or nobody looked and no child is of an age to ask. */
export function dogFact(ask: Ask): Fact | null {
  const found = worstDog(ask);
  if (found === 'none') return null;
  const young = anyoneYoung(ask);
  if (found === false)
    return young
      ? notSafe
      : { status: 'met', reason: notSafe.reason, deduct: ask.policy.deductions.animalConcern, question };
  if (!young) return null;
  return found === null ? notAssessed : safe;
}

/** A young child does not live with a dog found unsafe. */
export const isUnsafeFor = (ask: Ask): boolean => worstDog(ask) === false && anyoneYoung(ask);

/** What was found of the dogs there, the worst of several first; pets not recorded are no dog known of. */
function worstDog({ home: { pets } }: Ask): boolean | null | 'none' {
  if (pets === null || pets.length === 0) return 'none';
  let worst: boolean | null | 'none' = 'none';
  for (const { species, count, assessedSafe } of pets) {
    if (species !== 'dog' || count === 0 || worst === false) continue;
    if (assessedSafe === false || worst === 'none' || assessedSafe === null) worst = assessedSafe;
  }
  return worst;
}

const anyoneYoung = ({ members, startOn, policy }: Ask): boolean =>
  members.some(({ child }) => ageOn(child.bornOn, startOn) < policy.dogAssessedUnder);
