// A connected person is approved for the children they are connected to, and a parent's home is for their own: for nobody else.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { always } from '../../../entry.js';
import { livesHere } from '../../../facts/before/new-placement.js';
import { areSiblings, otherResidents } from '../../../facts/who-would-live-there.js';
import { never, type Rule } from '../../../rule.js';
import { broken, met, notApplicable, unknown } from '../../../verdicts.js';

const theirs = met([{ code: 'connected-person-of-these-children' }]);
const others = broken([{ code: 'connected-person-of-other-children' }]);
const perhaps = unknown(
  [{ code: 'connection-not-known' }],
  [{ code: 'is-this-a-connected-person', who: 'social-worker' }],
);

export const namedConnectedOnly: Rule = {
  id: ruleId('named-connected-only'),
  rows: ['L3', 'L18'],
  title: 'Connected to these children',
  sentence: "A relative's or friend's home is for the children they are connected to.",
  class: 'hard',
  source: {
    title: 'Children Act 1989; Care Planning Regulations 2010',
    section: 's22C(6)(a), (10); reg 24',
    provenance: 'excerpt',
  },
  inForce: always,
  departure: 'Nobody; approval to foster other children is a fresh decision, after the fostering panel.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const { home, family, members } = ask;
    if (home.type !== 'connected-person' && home.type !== 'parent') return notApplicable();
    const strangers = members.filter(
      (member) =>
        !livesHere(ask, member) &&
        !family?.childIds.includes(member.child.id) &&
        !home.clauses.some((clause) => clause.namedChildren.includes(member.child.id)),
    );
    if (strangers.length === 0) return theirs;
    // A sibling of a child already with them may well be theirs too: nobody has said.
    const residents = otherResidents(ask);
    return strangers.every(({ child }) => residents.some((r) => areSiblings(ask, child, r.child))) ? perhaps : others;
  },
};
