// Whether these children and those there may live together: a conversation for people, never a judgement made here.

import { ruleId, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import {
  canTheyLiveTogether,
  isRegistered,
  needsConversation,
  newcomers,
  whoMatches,
} from '../../facts/company/conversation.js';
import { homesWord } from '../../facts/company/impact.js';
import { otherResidents } from '../../facts/who-would-live-there.js';
import { gateFor } from '../../gate.js';
import type { Rule } from '../../rule.js';
import { broken, met, notApplicable, unknown } from '../../verdicts.js';
import { impactAssessment, matchingConversation } from './living-together.gates.js';

const cannot = broken([{ code: 'home-says-cannot' }]);
const said = {
  'can-live-together': met([{ code: 'impact-assessed' }]),
  'can-with-a-plan': met([{ code: 'impact-assessed-with-a-plan' }]),
} as const;

/** The verdict is the same whatever the reason, and however many it concerns: nothing can be read from it (practice 5.1). */
export const livingTogether: Rule = {
  id: ruleId('living-together'),
  rows: ['W1', 'L32'],
  title: 'Living together',
  sentence: 'Before a child moves in, the home thinks through who would live together, wherever that is called for.',
  class: 'gated',
  source: { title: "Children's Homes Regulations 2015; matching practice", section: 'reg 14', provenance: 'excerpt' },
  inForce: always,
  departure: "The registered manager, or a foster carer's supervising social worker, who records what was considered.",
  // The home's own "cannot" stands in the way; a conversation still to be had does not.
  essentialByDefault: (ask) => homesWord(ask) === 'cannot',
  judge(ask: Ask): Verdict {
    const word = homesWord(ask);
    if (word !== null) return word === 'cannot' ? cannot : said[word];
    if (needsConversation(ask)) return talkFirst(ask);
    return isRegistered(ask.home) && !isKnownEmpty(ask) && newcomers(ask).length > 0
      ? assessFirst(ask)
      : notApplicable();
  },
};

/** A registered home says both: that its manager is to consider, and that there is something to talk through. */
function talkFirst(ask: Ask): Verdict {
  const talk = gateFor(matchingConversation, ask, { role: whoMatches(ask.home) });
  const gates = isRegistered(ask.home) ? [talk, gateFor(impactAssessment, ask)] : [talk];
  return unknown([{ code: 'matching-conversation-needed' }], [canTheyLiveTogether(ask.home)], { gates });
}

const assessFirst = (ask: Ask): Verdict =>
  met([{ code: 'impact-not-yet-assessed' }], 1, { gates: [gateFor(impactAssessment, ask)] });

/** Whether nobody lives there is only on record for the council's own: of others' homes not every child is held here. */
const isKnownEmpty = (ask: Ask): boolean => ask.provider?.sector === 'in-house' && otherResidents(ask).length === 0;
