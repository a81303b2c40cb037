// Family first among the suitable: a verdict for the order, never points.

import { describe, expect, it } from 'vitest';
import { aCandidate } from '#fixtures/build';
import { connectedPerson as rule } from '#src/rules/duty/connected-person';
import { refusedByCourt } from '../adoption.js';
import { asked, asks, codes, homeOf, judge } from '../ask.js';

describe('connected-person', () => {
  const home = homeOf('connected-person');

  it('says so of a relative', () => {
    expect(judge(rule, { home }).reasons).toEqual([{ code: 'connected-person' }]);
  });

  it('does not apply to others', () => {
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('is off as law where adoption is being considered', () => {
    const verdict = judge(rule, { home, ...asked({ adoptionConsidered: true }) });
    expect([verdict.status, ...codes(verdict)]).toEqual(['not-applicable', 'connected-first-off-adoption-considered']);
  });

  it('is law again once a court has refused a placement order', () => {
    expect(judge(rule, { home, ...refusedByCourt }).reasons).toEqual([{ code: 'connected-person' }]);
  });

  it('is a question where a safeguarding question is open', () => {
    const verdict = judge(rule, { home, family: aCandidate({ openSafeguardingQuestion: true }) });
    expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'is-the-safeguarding-question-closed']);
  });

  it('has no points', () => {
    expect(rule.scores).toBeUndefined();
  });
});
