// The placement plan: agreed and signed before the child moves in, or within five working days.

import { describe, expect, it } from 'vitest';
import { childId, type LegalPosition, type Referral, type ShortBreaks } from '#src/domain/index';
import { placementPlan as rule } from '#src/rules/law/before/plans/placement-plan';
import { judge, member } from '../../../ask.js';
import { living, livingHere, onRecord, theGate } from '../situation.js';

describe('placement-plan', () => {
  const starting = (over: Partial<Referral> = {}, legal: Partial<LegalPosition> = {}) =>
    judge(rule, onRecord(legal, over));

  it('is wanted for every new placement, a move too', () => {
    const gate = theGate(starting());
    expect(gate).toMatchObject({
      code: 'placement-plan',
      role: 'social-worker',
      conditions: ['iro-informed', 'plan-made', 'delegated-authority', 'agreed-and-signed'],
      canBeTonight: true,
      later: null,
    });
    expect(theGate(judge(rule, { ...onRecord({}), living: living() }))).toEqual(gate);
  });

  it('in an emergency follows by the fifth working day, once the reviewing officer is told', () => {
    expect(theGate(starting({ urgency: 'emergency' }))).toMatchObject({
      conditions: ['iro-informed'],
      later: { conditions: ['plan-made', 'delegated-authority', 'agreed-and-signed'], by: '2026-12-04' },
    });
  });

  it("asks for the child's wishes first while nobody has recorded them, in an emergency too", () => {
    const members = [member({}, { viewsObtained: null })];
    expect(theGate(starting({ members })).conditions[0]).toBe('wishes-ascertained');
    expect(theGate(starting({ members, urgency: 'emergency' })).conditions).toEqual([
      'wishes-ascertained',
      'iro-informed',
    ]);
  });

  it('is not asked for short breaks within the limits of regulation 48, and is beyond them', () => {
    const breaks: ShortBreaks = { longestDays: 17, daysInYear: 75, samePlace: true, section17: false };
    const series = (over: Partial<ShortBreaks>) =>
      starting({ legalStatus: 'V3' }, { regime: 'short-breaks', shortBreaks: { ...breaks, ...over } }).status;
    expect(series({})).toBe('not-applicable');
    expect([series({ longestDays: 18 }), series({ daysInYear: 76 }), series({ samePlace: false })]).toEqual([
      'met',
      'met',
      'met',
    ]);
    expect(series({ section17: true, longestDays: 18 })).toBe('not-applicable');
  });

  it('does not concern a child who stays, nor a bed in place of a cell; one of two who moves it does', () => {
    expect(judge(rule, { ...onRecord({}), living: livingHere }).status).toBe('not-applicable');
    expect(starting({}, { regime: 'pace' }).status).toBe('not-applicable');
    const members = [member({}), member({ id: childId('C-2') })];
    expect(judge(rule, { ...onRecord({}, { members }), living: livingHere }).status).toBe('met');
  });
});
