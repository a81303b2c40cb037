// The carers' own children, and whether those there and the newcomers suit, are thought of before a child joins them.

import { isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import { canTheyLiveTogether, needsConversation } from '../facts/company/conversation.js';
import { homesWord } from '../facts/company/impact.js';
import { gapFact } from '../facts/company/own-children.js';
import { isGrownUp } from '../facts/solo-kinds.js';
import { never, type Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { type Fact, missing, weigh } from '../weigh.js';

/**
 * Relatives are not held to the gap. A childminded child, or an adult staying put, is no bar to age. A matching
 * conversation still to be had takes points here and nowhere else; what it takes to have it is "living together".
 */
export const householdFit: Rule = {
  id: ruleId('household-fit'),
  rows: ['P1'],
  title: 'Fits the household',
  sentence: 'A fostered child is usually the youngest by some years, in a household that suits everyone in it.',
  class: 'policy',
  source: councilPolicy("carers' own children"),
  inForce: always,
  departure: 'The supervising social worker, who records how the carers and their children see it.',
  scores: 'child',
  essentialByDefault: never,
  judge(ask: Ask) {
    const facts: Fact[] = [];
    const { home } = ask;
    if (isFosterHome(home.type) && home.type !== 'connected-person')
      for (const other of home.household)
        if (other.role === 'own-child' && !isGrownUp(ask, other)) facts.push(gapFact(ask, other));
    if (homesWord(ask) === null && needsConversation(ask))
      facts.push(missing({ code: 'matching-conversation-needed' }, canTheyLiveTogether(home)));
    return weigh(facts);
  },
};
