// Out of foster care or a children's home into support: only after a review, or where necessary and urgent.

import { describe, expect, it } from 'vitest';
import { day, type Home, type HomeType, type LegalPosition, type Referral } from '#src/domain/index';
import { reviewBeforeOtherArrangements as rule } from '#src/rules/law/before/moving/review-before-other-arrangements';
import { asks, codes, homeOf, judge } from '../../../ask.js';
import { living, livingHere, onRecord, theGate } from '../situation.js';

describe('review-before-other-arrangements', () => {
  const move = (from: HomeType, to: HomeType, legal: Partial<LegalPosition> = {}, over: Partial<Referral> = {}) =>
    judge(rule, { ...onRecord(legal, over), home: homeOf(to), living: living({ type: from }) });

  it('waits for a review out of any foster home or children’s home', () => {
    for (const from of ['ifa', 'in-house-foster', 'connected-person', 'external-childrens-home'] as const) {
      const verdict = move(from, 'supported-accommodation');
      expect(codes(verdict)).toEqual(['into-other-arrangements']);
      expect(theGate(verdict)).toMatchObject({
        code: 'review-before-other-arrangements',
        role: 'independent-reviewing-officer',
        canBeTonight: false,
        conditions: ['review-held'],
      });
    }
  });

  it('has nothing left to wait for once a review was held', () => {
    const held = (on: string) => move('ifa', 'supported-accommodation', { reviewedOn: day(on) });
    expect([held('2026-11-20').status, held('2026-11-20').gates]).toEqual(['met', []]);
    expect(theGate(held('2026-11-21')).code).toBe('review-before-other-arrangements');
  });

  it('may be done without one where it is both necessary and urgent', () => {
    for (const moveReason of ['immediate-risk', 'other-emergency'] as const)
      expect(theGate(move('ifa', 'supported-accommodation', { moveReason }))).toMatchObject({
        code: 'urgent-other-arrangements',
        role: 'team-manager',
        conditions: ['necessary-for-welfare', 'urgent', 'iro-told'],
        canBeTonight: true,
      });
    expect(theGate(move('ifa', 'supported-accommodation', {}, { urgency: 'emergency' })).code).toBe(
      'urgent-other-arrangements',
    );
    const planned = move('ifa', 'supported-accommodation', { moveReason: 'planned' }, { urgency: 'emergency' });
    expect(theGate(planned).code).toBe('review-before-other-arrangements');
  });

  it('takes a host family for lodgings unless it is approved to foster', () => {
    const to = (fosterApproved: Home['fosterApproved']) =>
      judge(rule, {
        ...onRecord({}),
        home: homeOf('host-family', { fosterApproved }),
        living: living({ type: 'ifa' }),
      });
    expect([to(false).status, to(null).status, to(true).status]).toEqual(['met', 'met', 'not-applicable']);
  });

  it('asks where a child lives who is to move from a home that is not held here', () => {
    const verdict = judge(rule, { ...onRecord({ moveReason: 'planned' }), home: homeOf('supported-accommodation') });
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['where-does-the-child-live-now']]);
  });

  it('does not concern a first placement, another setting, or a move between such arrangements', () => {
    const home = homeOf('supported-accommodation');
    expect(judge(rule, { ...onRecord({}), home }).status).toBe('not-applicable');
    expect(move('ifa', 'external-childrens-home').status).toBe('not-applicable');
    expect(move('supported-accommodation', 'supported-accommodation').status).toBe('not-applicable');
    expect(move('parent', 'supported-accommodation').status).toBe('not-applicable');
    expect(judge(rule, { ...onRecord({}), home, living: livingHere }).status).toBe('not-applicable');
  });
});
