// The carers' own children, and anyone else who lives there, are thought of before a child joins them.

import { type Child, type HouseholdMember, isFosterHome, monthsBetween, ruleId, years } from '#src/domain/index';
import type { Ask } from '../ask.js';
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
    if (members.some((m) => mayHarm(m.child)) && (otherResidents(ask).length > 0 || home.household.some(mayBeChild)))
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

const mayHarm = (child: Child): boolean =>
  child.needs.some(
    ({ code, level }) => level !== 'none' && (code === 'physical-harm-to-others' || code === 'sexual-harm-to-others'),
  );
