// Where a move means another school, schooling is arranged; in an emergency it follows.

import { describe, expect, it } from 'vitest';
import { aSchool } from '#fixtures/build';
import { childId, day, type LegalPosition, type Member, type Referral, schoolId } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { educationArrangements as rule } from '#src/rules/law/before/moving/education-arrangements';
import { asks, codes, homeAt, homeNowhere, judge, member } from '../../../ask.js';
import { living, livingHere, onRecord, theGate } from '../situation.js';

describe('education-arrangements', () => {
  const schools = new Map([[schoolId('S-1'), aSchool()]]);
  const school = { id: schoolId('S-1'), mustContinue: false };
  const pupil = (over: Partial<Member> = {}) => member({}, { school, ...over });
  // 2.6 minutes a straight-line mile: 75 minutes is 28.85 miles, and 45 is 17.31.
  const move = (
    miles: number,
    over: Partial<Referral> = {},
    legal: Partial<LegalPosition> = {},
    ask: Partial<Ask> = {},
  ) =>
    judge(rule, {
      ...onRecord(legal, { members: [pupil()], ...over }),
      schools,
      home: homeAt(miles),
      living: living(),
      ...ask,
    });

  it('need nothing while the school can go on', () => {
    expect([codes(move(28.8)), move(28.8).gates]).toEqual([['school-in-reach'], []]);
  });

  it('are made before a planned move past the limit, which is shorter for a young child', () => {
    const verdict = move(28.9);
    expect(codes(verdict)).toEqual(['school-changes']);
    expect(theGate(verdict)).toMatchObject({
      code: 'education-arrangements',
      role: 'virtual-school',
      conditions: ['arranged', 'fits-pep'],
      canBeTonight: true,
      later: null,
    });
    const young = member({ bornOn: day('2015-11-28') }, { school });
    expect(codes(move(17.4, { members: [young] }))).toEqual(['school-changes']);
    expect(codes(move(17.3, { members: [young] }))).toEqual(['school-in-reach']);
  });

  it('follow within 20 working days in an emergency, Christmas left out', () => {
    const gate = theGate(move(40, { urgency: 'emergency' }));
    expect(gate).toMatchObject({ conditions: [], later: { conditions: ['arranged', 'fits-pep'], by: '2026-12-29' } });
    expect(theGate(move(40, {}, { moveReason: 'immediate-risk' })).later?.by).toBe('2026-12-29');
  });

  it('are wanted in key stage 4 only where nobody has to approve first', () => {
    const members = [pupil({ keyStage4: true })];
    expect(move(40, { members }).status).toBe('not-applicable');
    expect(theGate(move(40, { members }, { moveReason: 'other-emergency' })).code).toBe('education-arrangements');
  });

  it('ask for a place that is not known, and say what is known of the other children', () => {
    const members = [pupil(), member({ id: childId('C-2') }, { school: { ...school, id: schoolId('S-9') } })];
    const verdict = move(40, { members }, {}, { living: living({}, 'C-1', 'C-2') });
    expect([verdict.status, codes(verdict), asks(verdict), verdict.gates.length]).toEqual([
      'unknown',
      ['school-changes', 'school-place-not-known'],
      ['where-is-the-school'],
      1,
    ]);
    expect(asks(move(40, {}, {}, { home: homeNowhere() }))).toEqual(['where-is-the-home']);
  });

  it('do not concern a first placement, a child who stays, or one without a school', () => {
    expect(move(40, {}, {}, { living: new Map() }).status).toBe('not-applicable');
    expect(move(40, {}, {}, { living: livingHere }).status).toBe('not-applicable');
    expect(move(40, { members: [pupil({ school: null })] }).status).toBe('not-applicable');
  });
});
