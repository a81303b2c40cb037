// A pupil in key stage 4 does not lose their school by a move, unless the nominated officer approves.

import { describe, expect, it } from 'vitest';
import { aSchool } from '#fixtures/build';
import { type LegalPosition, type Member, type Referral, schoolId } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { keyStage4 as rule } from '#src/rules/law/before/moving/key-stage-4';
import { asks, codes, homeAt, homeNowhere, judge, member } from '../../../ask.js';
import { living, livingHere, onRecord, theGate } from '../situation.js';

describe('key-stage-4', () => {
  const schools = new Map([[schoolId('S-1'), aSchool()]]);
  const school = { id: schoolId('S-1'), mustContinue: false };
  const pupil = (over: Partial<Member> = {}) => member({}, { school, keyStage4: true, ...over });
  // 2.6 minutes a straight-line mile: 75 minutes is 28.85 miles.
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

  it('goes on at the same school within 75 minutes, and past them waits for the nominated officer', () => {
    expect([move(28.8).status, codes(move(28.8)), move(28.8).gates]).toEqual(['met', ['school-in-reach'], []]);
    const verdict = move(28.9);
    expect(verdict.reasons).toMatchObject([{ code: 'key-stage-4-disrupted', limit: 75 }]);
    expect(theGate(verdict)).toMatchObject({
      code: 'key-stage-4',
      role: 'nominated-officer',
      conditions: ['promotes-achievement', 'fits-pep', 'teacher-consulted', 'iro-consulted'],
      canBeTonight: false,
      later: null,
    });
  });

  it("asks for the child's wishes where nobody has recorded them", () => {
    const gate = theGate(move(40, { members: [pupil({ viewsObtained: null })] }));
    expect(gate.conditions[0]).toBe('wishes-ascertained');
  });

  it('is spared where the placement ends for a risk, or changes in any other emergency', () => {
    for (const moveReason of ['immediate-risk', 'other-emergency'] as const)
      expect(codes(move(40, {}, { moveReason }))).toEqual(['move-in-emergency']);
    expect(codes(move(40, { urgency: 'emergency' }))).toEqual(['move-in-emergency']);
    expect(codes(move(40, { urgency: 'emergency' }, { moveReason: 'planned' }))).toEqual(['key-stage-4-disrupted']);
  });

  it('asks for a place that is not known', () => {
    expect(asks(move(40, {}, {}, { home: homeNowhere() }))).toEqual(['where-is-the-home']);
    const nowhere = move(40, {}, {}, { schools: new Map() });
    expect([nowhere.status, asks(nowhere), nowhere.gates]).toEqual(['unknown', ['where-is-the-school'], []]);
  });

  it('is about a change only: not a first placement, nor a child who stays', () => {
    expect(move(40, {}, {}, { living: new Map() }).status).toBe('not-applicable');
    expect(move(40, {}, {}, { living: livingHere }).status).toBe('not-applicable');
    expect(move(40, {}, { moveReason: 'planned' }, { living: new Map() }).gates).toHaveLength(1);
  });

  it('is about registered pupils of that stage, by year and not by age', () => {
    expect(move(40, { members: [pupil({ keyStage4: false })] }).status).toBe('not-applicable');
    expect(move(40, { members: [pupil({ school: null })] }).status).toBe('not-applicable');
  });
});
