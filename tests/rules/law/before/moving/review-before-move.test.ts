// A placement ends only after a review of the case, save for an immediate risk.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { childId, day, type HomeType, type LegalPosition, type Registration } from '#src/domain/index';
import { reviewBeforeMove as rule } from '#src/rules/law/before/moving/review-before-move';
import { asks, codes, homeOf, judge, member } from '../../../ask.js';
import { gateCodes, living, livingHere, onRecord } from '../situation.js';

describe('review-before-move', () => {
  const moving = (legal: Partial<LegalPosition> = {}, urgency: 'planned' | 'emergency' = 'planned', from = living()) =>
    judge(rule, { ...onRecord(legal, { urgency }), living: from });

  it('waits for the reviewing officer, who cannot be had out of hours, and for notice to everyone', () => {
    const verdict = moving({ moveReason: 'planned' });
    expect([verdict.status, codes(verdict), gateCodes(verdict)]).toEqual([
      'met',
      ['move-not-reviewed'],
      ['review-before-move', 'notice-of-move'],
    ]);
    expect(verdict.gates).toMatchObject([
      { role: 'independent-reviewing-officer', conditions: ['review-held'], canBeTonight: false, later: null },
      { role: 'social-worker', conditions: ['iro-informed', 'notice-given', 'area-authority-told'], later: null },
    ]);
  });

  it('still gives notice once a review has been held; one to be held tomorrow is none', () => {
    expect(gateCodes(moving({ reviewedOn: day('2026-11-20') }))).toEqual(['notice-of-move']);
    expect(gateCodes(moving({ reviewedOn: day('2026-11-21') }))).toEqual(['review-before-move', 'notice-of-move']);
  });

  it('at an immediate risk comes before nothing: notice follows within ten working days', () => {
    const verdict = moving({ moveReason: 'immediate-risk' }, 'emergency');
    expect(codes(verdict)).toEqual(['move-at-once-for-risk']);
    expect(verdict.gates).toMatchObject([
      {
        code: 'notice-of-move',
        conditions: [],
        canBeTonight: true,
        later: { conditions: ['iro-informed', 'notice-given', 'area-authority-told'], by: '2026-12-11' },
      },
    ]);
    expect(moving({ moveReason: 'immediate-risk' }, 'planned').gates).toEqual(verdict.gates);
  });

  it('stands in any other emergency, and asks why where nobody has said', () => {
    const other = moving({ moveReason: 'other-emergency' }, 'emergency');
    expect([other.status, gateCodes(other)]).toEqual(['met', ['review-before-move', 'notice-of-move']]);
    const unsaid = moving({}, 'emergency');
    expect([unsaid.status, asks(unsaid), gateCodes(unsaid)]).toEqual([
      'unknown',
      ['why-is-the-child-moving'],
      ['review-before-move', 'notice-of-move'],
    ]);
    expect(moving({}, 'planned').status).toBe('met');
  });

  it('is not needed where a temporary approval has run out by the day of the move', () => {
    const approved = (to: string): Registration => ({
      ...aHome().registration,
      status: 'temporarily-approved',
      to: day(to),
    });
    const from = (to: string) =>
      moving({}, 'planned', living({ type: 'connected-person', registration: approved(to) }));
    expect(codes(from('2026-11-27'))).toEqual(['temporary-approval-ran-out']);
    expect(from('2026-11-27').gates).toEqual([]);
    expect(codes(from('2026-11-28'))).toEqual(['move-not-reviewed']);
  });

  it('leaves a move into other arrangements to section 22D, and no other', () => {
    const to = (type: HomeType, from: HomeType) =>
      judge(rule, { ...onRecord({}), home: homeOf(type), living: living({ type: from }) }).status;
    expect(to('supported-accommodation', 'ifa')).toBe('not-applicable');
    expect(to('supported-accommodation', 'supported-accommodation')).toBe('met');
    expect(to('ifa', 'external-childrens-home')).toBe('met');
    expect(to('ifa', 'parent')).toBe('met');
  });

  it('does not concern a first placement, a child who stays, or respite', () => {
    expect(judge(rule, onRecord({})).status).toBe('not-applicable');
    expect(moving({}, 'planned', livingHere).status).toBe('not-applicable');
    expect(moving({ regime: 'respite' }).status).toBe('not-applicable');
    const staysWithNewSister = onRecord({}, { members: [member({}), member({ id: childId('C-2') })] });
    expect(judge(rule, { ...staysWithNewSister, living: livingHere }).status).toBe('not-applicable');
  });

  it('concerns a child who is to move from a home that is not held here', () => {
    expect(gateCodes(judge(rule, onRecord({ moveReason: 'planned' })))).toEqual([
      'review-before-move',
      'notice-of-move',
    ]);
  });
});
