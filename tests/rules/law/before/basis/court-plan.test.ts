// Another kind of placement than the court approved goes back to the court, or to legal services.

import { describe, expect, it } from 'vitest';
import type { HomeType, LegalPosition, Referral } from '#src/domain/index';
import { courtPlan as rule } from '#src/rules/law/before/basis/court-plan';
import { asks, codes, homeOf, judge } from '../../../ask.js';
import { gateCodes, living, livingHere, onRecord, theGate } from '../situation.js';

describe('court-plan', () => {
  const to = (type: HomeType, courtPlan: LegalPosition['courtPlan'], over: Partial<Referral> = {}) =>
    judge(rule, { ...onRecord({ courtPlan }, { legalStatus: 'C1', ...over }), home: homeOf(type) });

  it('is followed by a home of the kind the court approved', () => {
    for (const type of ['in-house-foster', 'ifa', 'connected-person'] as const) {
      expect([to(type, 'foster').status, gateCodes(to(type, 'foster'))]).toEqual(['met', []]);
    }
    expect(codes(to('external-childrens-home', 'residential'))).toEqual(['court-plan-followed']);
  });

  it('is departed from by any other, which waits for the court while proceedings are live', () => {
    const verdict = to('external-childrens-home', 'foster');
    expect(verdict.reasons).toEqual([{ code: 'court-plan-departed-from', setting: 'foster' }]);
    expect(theGate(verdict)).toMatchObject({
      code: 'court-plan-departure',
      role: 'court',
      conditions: ['legal-advice', 'court-asked', 'guardian-told', 'iro-told'],
      canBeTonight: false,
      later: null,
    });
    expect(gateCodes(to('parent', 'foster'))).toEqual(['court-plan-departure']);
  });

  it('in an emergency the court is asked first, and the others are told the next working day', () => {
    expect(theGate(to('supported-accommodation', 'foster', { urgency: 'emergency' }))).toMatchObject({
      canBeTonight: true,
      conditions: ['legal-advice', 'court-asked'],
      later: { conditions: ['guardian-told', 'iro-told'], by: '2026-11-30' },
    });
  });

  it('after proceedings needs legal advice, and no court', () => {
    expect(theGate(to('external-childrens-home', 'foster', { legalStatus: 'C2' }))).toMatchObject({
      role: 'legal',
      conditions: ['legal-advice', 'iro-told'],
    });
  });

  it('that nobody has recorded is asked about while proceedings are live', () => {
    for (const legalStatus of ['C1', 'L2']) {
      const verdict = to('ifa', null, { legalStatus });
      expect([verdict.status, asks(verdict), verdict.questions[0]?.who]).toEqual([
        'unknown',
        ['what-plan-did-the-court-approve'],
        'legal',
      ]);
    }
    expect(to('ifa', null, { legalStatus: 'V2' }).status).toBe('not-applicable');
  });

  it('does not concern a child for whom no court has approved one, one who stays, nor a bed for one night', () => {
    expect(to('ifa', 'none').status).toBe('not-applicable');
    const staying = { ...onRecord({ courtPlan: 'residential' }, { legalStatus: 'C1' }), living: livingHere };
    expect(judge(rule, staying).status).toBe('not-applicable');
    expect(judge(rule, { ...staying, living: living() }).status).toBe('met');
    expect(judge(rule, onRecord({ courtPlan: 'residential', regime: 'pace' })).status).toBe('not-applicable');
  });
});
