// The carers' own children, and anyone else who lives there, are thought of before a child joins them.

import { type HouseholdMember, isFosterHome, monthsBetween, ruleId, years } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { isKnownToHarm, mayHarm } from '../facts/risk-to-others.js';
import { isGrownUp, mayBeChild } from '../facts/solo-kinds.js';
import { otherResidents } from '../facts/who-would-live-there.js';
import { always, councilPolicy, never, type Rule } from '../rule.js';
import { bad, type Fact, good, missing, weigh } from '../weigh.js';

const MONTHS_A_YEAR = 12;

/** Relatives are not held to the gap. A childminded child, or an adult staying put, is no bar to age. */
export const householdFit: Rule = {
  id: ruleId('household-fit'),
  sentence: 'A fostered child is usually the youngest by some years, and a risk to others is talked through first.',
  class: 'policy',
  source: councilPolicy("carers' own children"),
  inForce: always,
  departure: 'The supervising social worker, with the view of the carers and their children.',
  scores: 'child',
  essentialByDefault: never,
  judge(ask: Ask) {
    const facts: Fact[] = [];
    const { home, members } = ask;
    if (isFosterHome(home.type) && home.type !== 'connected-person')
      for (const other of home.household)
        if (other.role === 'own-child' && !isGrownUp(ask, other)) facts.push(gapFact(ask, other));
    const others = otherResidents(ask);
    // Whose risk it is, a newcomer's or that of a child who lives there, is not ours to tell (practice 5.1).
    const newcomerMay = members.some((m) => mayHarm(m.child)) && (others.length > 0 || home.household.some(mayBeChild));
    if (newcomerMay || others.some(({ child }) => isKnownToHarm(child)))
      facts.push(
        missing(
          { code: 'matching-conversation-needed' },
          {
            code: 'can-they-live-together',
            who: isFosterHome(home.type) ? 'supervising-social-worker' : 'registered-manager',
          },
        ),
      );
    return weigh(facts);
  },
};

function gapFact({ members, policy }: Ask, { bornOn }: HouseholdMember): Fact {
  if (bornOn === null)
    return missing(
      { code: 'own-child-age-not-known' },
      { code: 'how-old-is-the-own-child', who: 'supervising-social-worker' },
    );
  const gap = years(policy.ownChildAgeGapYears);
  return members.every((m) => monthsBetween(bornOn, m.child.bornOn) >= gap * MONTHS_A_YEAR)
    ? good({ code: 'household-fits' })
    : bad({ code: 'own-child-near-in-age', gap });
}
