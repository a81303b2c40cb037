// What the child wants that a home can answer, and whether anyone has asked them.

import { ruleId, type Wish } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { canMeet } from '../facts/wish-met.js';
import { never, type Rule } from '../rule.js';
import { type Fact, good, missing, weigh } from '../weigh.js';

/** A duty to ask (s22(4)) and to give due consideration (s22(5)); a wish never removes a home. */
export const wishes: Rule = {
  id: ruleId('wishes'),
  rows: ['L8'],
  title: "Child's wishes",
  sentence: 'The child is asked what they want, and what they want is given due consideration.',
  class: 'duty',
  source: { title: 'Children Act 1989', section: 's22(4)(a), (5)(a)', provenance: 'excerpt' },
  inForce: always,
  departure: "The social worker, who records why the child's wish could not be followed.",
  scores: 'child',
  essentialByDefault: never,
  judge(ask: Ask) {
    const facts: Fact[] = [];
    for (const member of ask.members) {
      if (member.viewsObtained === null)
        facts.push(
          missing({ code: 'views-not-yet-obtained' }, { code: 'what-does-the-child-want', who: 'social-worker' }),
        );
      for (const wish of member.wishes) facts.push(factOf(ask, wish));
    }
    return weigh(facts);
  },
};

function factOf(ask: Ask, wish: Wish): Fact {
  const { topic } = wish;
  const answer = canMeet(ask, wish);
  if (answer === null) return missing({ code: 'wish-not-known', topic }, { code: 'can-the-wish-be-met', who: 'carer' });
  if (answer) return good({ code: 'wish-met', topic });
  return { status: 'broken', reason: { code: 'wish-not-met', topic }, deduct: ask.policy.deductions.wishNotMet };
}
