// Before notices go out it is settled who must not learn where the child lives.

import { describe, expect, it } from 'vitest';
import type { LegalPosition, Referral, ShortBreaks, WithheldFrom } from '#src/domain/index';
import { addressWithheld as rule } from '#src/rules/law/before/family/address-withheld';
import { asks, codes, judge } from '../../../ask.js';
import { livingHere, onRecord, theGate } from '../situation.js';

describe('address-withheld', () => {
  const told = (withhold: readonly WithheldFrom[] | null, over: Partial<Referral> = {}) =>
    judge(rule, onRecord({ withhold }, over));

  it('needs nothing but the notices once somebody has said that nobody is to be kept from it', () => {
    expect(codes(told([]))).toEqual(['address-may-be-told']);
    expect(theGate(told([]))).toMatchObject({
      code: 'notices',
      role: 'social-worker',
      conditions: ['notices-given'],
      canBeTonight: true,
      later: null,
    });
  });

  it('names each group that must not be told', () => {
    expect(told(['parents', 'carers']).reasons).toEqual([{ code: 'address-withheld', from: ['parents', 'carers'] }]);
    expect(theGate(told(['parents', 'carers'])).conditions).toEqual([
      'withheld-from-parents',
      'withheld-from-carers',
      'notices-given',
    ]);
    expect(theGate(told(['contact-persons'])).conditions).toContain('withheld-from-contact-persons');
  });

  it('asks first where nobody has said', () => {
    const verdict = told(null);
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['who-must-not-have-the-address']]);
    expect(theGate(verdict).conditions).toEqual(['asked-whether-to-withhold', 'notices-given']);
  });

  it('in an emergency lets the notices follow by the fifth working day, and never the asking', () => {
    expect(theGate(told(null, { urgency: 'emergency' }))).toMatchObject({
      conditions: ['asked-whether-to-withhold'],
      later: { conditions: ['notices-given'], by: '2026-12-04' },
    });
    expect(theGate(told(['parents'], { urgency: 'emergency' })).conditions).toEqual(['withheld-from-parents']);
  });

  it('does not concern short breaks within regulation 48, a bed for the night, or a child who stays', () => {
    const shortBreaks: ShortBreaks = { longestDays: 2, daysInYear: 30, samePlace: true, section17: false };
    const on = (legal: Partial<LegalPosition>) => judge(rule, onRecord(legal, { legalStatus: 'V4' })).status;
    expect(on({ regime: 'short-breaks', shortBreaks })).toBe('not-applicable');
    expect(on({ regime: 'short-breaks', shortBreaks: { ...shortBreaks, daysInYear: 76 } })).toBe('unknown');
    expect(on({ regime: 'pace' })).toBe('not-applicable');
    expect(judge(rule, { ...onRecord({}), living: livingHere }).status).toBe('not-applicable');
  });
});
