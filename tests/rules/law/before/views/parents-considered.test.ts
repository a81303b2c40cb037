// A parent is considered before anybody else, and by which limb they were ruled out is on record.

import { describe, expect, it } from 'vitest';
import { parentLimbs, type Regime } from '#src/domain/index';
import { parentsConsidered as rule } from '#src/rules/law/before/views/parents-considered';
import { asks, homeOf, judge } from '../../../ask.js';
import { living, livingHere, onRecord } from '../situation.js';

describe('parents-considered', () => {
  it('is met once either limb is on record, without the name of who ruled them out', () => {
    for (const limb of parentLimbs) {
      const verdict = judge(rule, onRecord({ parents: { limb, by: 'SW-7' } }));
      expect(verdict).toMatchObject({ status: 'met', reasons: [{ code: 'parents-considered', limb }] });
      expect(JSON.stringify(verdict)).not.toContain('SW-7');
    }
  });

  it('asks the social worker while neither is, and breaks nothing', () => {
    const verdict = judge(rule, onRecord({}));
    expect([verdict.status, asks(verdict), verdict.questions[0]?.who, rule.class]).toEqual([
      'unknown',
      ['why-not-with-parents'],
      'social-worker',
      'duty',
    ]);
  });

  it('asks at every move of a child looked after, under a care order too', () => {
    expect(judge(rule, { ...onRecord({}, { legalStatus: 'C2' }), living: living() }).status).toBe('unknown');
    expect(judge(rule, onRecord({}, { legalStatus: 'V2' })).status).toBe('unknown');
  });

  it('has nothing to say of a child who may be placed for adoption, or is held by a court or the police', () => {
    for (const legalStatus of ['D1', 'E1', 'J1', 'J2', 'J3', 'not-stated']) {
      expect([legalStatus, judge(rule, onRecord({}, { legalStatus })).status]).toEqual([legalStatus, 'not-applicable']);
    }
  });

  it('has nothing to say of a child who goes to a parent, or with one, or back to one, or who stays', () => {
    for (const type of ['parent', 'residential-family-centre'] as const)
      expect(judge(rule, { ...onRecord({}), home: homeOf(type) }).status).toBe('not-applicable');
    const others: readonly Regime[] = ['short-breaks', 'respite', 'parent-and-child', 'remand', 'pace', 'adoption'];
    for (const regime of others) expect(judge(rule, onRecord({ regime })).status).toBe('not-applicable');
    expect(judge(rule, { ...onRecord({}), living: livingHere }).status).toBe('not-applicable');
  });
});
