// Children, and others of the home, whom an order or an assessment keeps apart: never under one roof.

import { ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { neverWithThoseThere, orderAmongNewcomers, orderWithThoseThere } from '../../facts/company/kept-apart.js';
import { never, type Rule } from '../../rule.js';
import { broken, notApplicable } from '../../verdicts.js';

// That it is an order, whose, or about whom is not ours to tell: the words are those of any other conversation.
const withThoseThere = broken([{ code: 'matching-conversation-needed' }]);
// Their own officer has sight of both.
const amongThemselves = broken([{ code: 'newcomers-must-not-live-together' }]);
const bothWays = broken([...amongThemselves.reasons, ...withThoseThere.reasons]);

/**
 * Only what removes a home by itself: a no-contact order in force (practice 2.9), or a sibling plan that says never.
 * One rule for both, so that its name on a list does not tell which. It never says "met": nothing is said of an order
 * that does not bear on this home.
 */
export const notSafeTogether: Rule = {
  id: ruleId('not-safe-together'),
  rows: ['M5', 'W1'],
  title: 'Who may live together',
  sentence: 'People who must not live together are not placed together, and only those who may know are told why.',
  class: 'hard',
  source: {
    // Names no kind of order: the source is shown beside the verdict, and must not tell why.
    title: 'Children Act 1989; what the plan of either child forbids',
    section: 's22(3)(a)',
    provenance: 'not-verified',
  },
  inForce: always,
  departure: 'Nobody here; those who may know the reason can have it looked at again.',
  essentialByDefault: never,
  judge(ask: Ask) {
    const there = orderWithThoseThere(ask) || neverWithThoseThere(ask);
    if (ask.members.length > 1 && orderAmongNewcomers(ask)) return there ? bothWays : amongThemselves;
    return there ? withThoseThere : notApplicable();
  },
};
