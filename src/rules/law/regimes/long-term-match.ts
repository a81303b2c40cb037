// CPR reg 22B: a foster placement meant to last has conditions of its own, and goes to panel.

import { day, isFosterHome, ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { carePlanning } from '../../sources.js';
import { met, notApplicable } from '../../verdicts.js';
import { longTermMatchApproval } from './long-term-match.gates.js';

export const longTermMatch: Rule = {
  id: ruleId('long-term-match'),
  rows: ['L23'],
  title: 'Long-term match',
  sentence: 'A foster home meant for the rest of childhood is matched to the child by the fostering panel.',
  class: 'gated',
  source: carePlanning('reg 22B (SI 2015/495)', 'not-verified'),
  inForce: { from: day('2015-04-01'), to: null },
  departure: 'Nobody; until the match is approved the child may live there as in any foster placement.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (ask.referral.legal.regime !== 'long-term-match' || !isFosterHome(ask.home.type)) return notApplicable();
    const there = ask.members.every(({ child }) => ask.living.get(child.id)?.home.id === ask.home.id);
    return met(
      [{ code: 'long-term-match-by-panel' }, ...(there ? [{ code: 'long-term-with-present-carers' } as const] : [])],
      1,
      { gates: [gateFor(longTermMatchApproval, ask)] },
    );
  },
};
