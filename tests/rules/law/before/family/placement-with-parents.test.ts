// A child in care may be placed with a parent by the nominated officer; one accommodated by agreement is not placed there.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { type Contact, childId, day, type LegalPosition, type Referral, venueId } from '#src/domain/index';
import { placementWithParents as rule } from '#src/rules/law/before/family/placement-with-parents';
import { anAsk, asks, codes, homeOf, judge, member } from '../../../ask.js';
import { living, onRecord, theGate } from '../situation.js';

describe('placement-with-parents', () => {
  const atHome = homeOf('parent');
  const goingHome = (legalStatus: string, over: Partial<Referral> = {}, legal: Partial<LegalPosition> = {}) =>
    judge(rule, { ...onRecord(legal, { legalStatus, ...over }), home: atHome });
  const order: Contact = {
    venueId: venueId('V-1'),
    childIds: [childId('C-1')],
    timesPerWeek: 1,
    supervised: false,
    basis: 'order',
  };

  it('of a child in care waits for the nominated officer, who has the whole checklist', () => {
    for (const legalStatus of ['C1', 'C2']) {
      const verdict = goingHome(legalStatus, { contacts: [order], members: [member({}, { viewsObtained: null })] });
      expect(codes(verdict)).toEqual(['placed-with-parent-in-care']);
      expect(theGate(verdict)).toMatchObject({
        code: 'placement-with-parents',
        role: 'nominated-officer',
        conditions: [
          'assessed-to-schedule-3',
          'case-reviewed',
          'wishes-ascertained',
          'safeguards-welfare',
          'no-conflict-with-order',
          'iro-consulted',
        ],
        canBeTonight: false,
      });
    }
  });

  it('leaves out what is on record already, and never the orders: that none is recorded is not that there is none', () => {
    const gate = theGate(goingHome('C2', {}, { reviewedOn: day('2026-11-20') }));
    expect(gate.conditions).toEqual([
      'assessed-to-schedule-3',
      'safeguards-welfare',
      'no-conflict-with-order',
      'iro-consulted',
    ]);
    expect(theGate(goingHome('C2', {}, { reviewedOn: day('2026-11-21') })).conditions).toContain('case-reviewed');
  });

  it('in an emergency may come before the assessment, which follows by the tenth working day', () => {
    expect(theGate(goingHome('C1', { urgency: 'emergency', contacts: [order] }))).toMatchObject({
      code: 'placement-with-parents-at-once',
      role: 'nominated-officer',
      conditions: [
        'necessary-and-consistent',
        'parent-interviewed',
        'safeguards-welfare',
        'no-conflict-with-order',
        'iro-consulted',
      ],
      canBeTonight: true,
      later: { conditions: ['assessment-completed'], by: '2026-12-11' },
    });
  });

  it('is none for a child who is not in care by an order', () => {
    for (const legalStatus of ['V2', 'V3', 'V4', 'L1', 'L2', 'L3']) {
      const verdict = goingHome(legalStatus);
      expect([legalStatus, verdict.status, codes(verdict)]).toEqual([
        legalStatus,
        'broken',
        ['not-placed-when-accommodated'],
      ]);
    }
  });

  it('on any other basis is a question for legal services, and for the social worker where none is stated', () => {
    for (const legalStatus of ['D1', 'E1', 'J1', 'J2', 'J3']) {
      const verdict = goingHome(legalStatus);
      expect([verdict.status, asks(verdict), verdict.questions[0]?.who]).toEqual([
        'unknown',
        ['may-the-child-live-with-a-parent'],
        'legal',
      ]);
    }
    expect(asks(goingHome('not-stated'))).toEqual(['what-is-the-legal-basis']);
  });

  it('is essential of a parent’s home alone, so that one the law does not allow is never shown as the answer', () => {
    const essentialAt = (over: Parameters<typeof judge>[1]) => rule.essentialByDefault(anAsk(over));
    expect([essentialAt({ home: atHome }), essentialAt({})]).toEqual([true, false]);
  });

  it('does not concern a child who lives there already, nor any other home', () => {
    const there = { ...onRecord({}), home: atHome, living: living(aHome({ type: 'parent' })) };
    expect(judge(rule, there).status).toBe('not-applicable');
    expect(judge(rule, onRecord({})).status).toBe('not-applicable');
  });
});
