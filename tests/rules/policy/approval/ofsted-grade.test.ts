// What Ofsted found: inadequate stops and asks, and outstanding earns nothing over good.

import { describe, expect, it } from 'vitest';
import { aHome, aPlacement } from '#fixtures/build';
import { childId, day, type HomeType } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { ofstedGrade as rule } from '#src/rules/policy/approval/ofsted-grade';
import { anAsk, asked, asks, codes, homeOf, judge } from '../../ask.js';

const graded = (grade: string | null, on = '2026-05-20', type: HomeType = 'in-house-childrens-home'): Partial<Ask> => ({
  home: homeOf(type, { ofsted: grade === null ? null : { grade, on: day(on) } }),
});
const essential = (over: Partial<Ask>) => rule.essentialByDefault(anAsk(over));

describe('ofsted-grade', () => {
  it('takes outstanding and good alike, in any spelling', () => {
    for (const grade of ['Outstanding', 'GOOD', ' good ', 'outstanding'])
      expect(judge(rule, graded(grade))).toMatchObject({ status: 'met', value: 1, gates: [], questions: [] });
    expect(rule.scores).toBeUndefined();
  });

  it('shows requires improvement, and stops nothing for it', () => {
    for (const grade of ['Requires improvement', 'requires-improvement to be good'])
      expect(judge(rule, graded(grade))).toMatchObject({
        status: 'met',
        reasons: [{ code: 'ofsted-grade', grade: 'requires-improvement', on: '2026-05-20' }],
      });
    expect(essential(graded('Requires improvement'))).toBe(false);
  });

  it('stops at inadequate: not shown to meet, a question, and the director', () => {
    const verdict = judge(rule, graded('Inadequate'));
    expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'what-has-changed-since-the-inspection']);
    expect(verdict.gates).toMatchObject([{ code: 'ofsted-inadequate', role: 'director', canBeTonight: false }]);
    expect(essential(graded('inadequate'))).toBe(true);
    const [tonight] = judge(rule, { ...asked({ urgency: 'emergency' }), ...graded('Inadequate') }).gates;
    expect([tonight?.canBeTonight, tonight?.later]).toEqual([true, null]);
  });

  it('reads what Ofsted says of supported accommodation', () => {
    const supported = (said: string) => graded(said, '2026-05-20', 'supported-accommodation');
    const strong = 'Consistently strong delivery leads to typically positive experiences and progress';
    const weak = 'Serious or widespread weaknesses lead to significant concerns';
    expect(judge(rule, supported(strong)).status).toBe('met');
    expect(judge(rule, supported('Inconsistent quality of delivery')).reasons).toMatchObject([
      { grade: 'inconsistent' },
    ]);
    expect(judge(rule, supported(weak)).gates).toHaveLength(1);
    expect(essential(supported(weak))).toBe(true);
    expect(essential(supported('Inconsistent quality of delivery'))).toBe(false);
  });

  it('moves nobody who lives there: it is a question, with nothing to approve', () => {
    const { home = aHome() } = graded('Inadequate');
    const living = new Map([[childId('C-1'), { home, placement: aPlacement() }]]);
    const verdict = judge(rule, { home, living });
    expect([verdict.status, verdict.gates.length, essential({ home, living })]).toEqual(['unknown', 0, false]);
  });

  it('shows as old what is 18 months old, to the day', () => {
    const old = judge(rule, graded('Good', '2025-05-20'));
    expect([old.status, ...codes(old), ...asks(old)]).toEqual([
      'met',
      'ofsted-grade',
      'ofsted-grade-old',
      'is-there-a-later-inspection',
    ]);
    expect(codes(judge(rule, graded('Good', '2025-05-21')))).toEqual(['ofsted-grade']);
  });

  it('asks for a grade that a registered home should have, and for words that are not Ofsted’s', () => {
    for (const type of ['external-childrens-home', 'supported-accommodation', 'residential-family-centre'] as const)
      expect(codes(judge(rule, graded(null, '', type)))).toEqual(['ofsted-grade-not-recorded']);
    expect(codes(judge(rule, graded('four stars')))).toEqual(['ofsted-grade-not-understood']);
    expect(judge(rule, graded('four stars')).status).toBe('unknown');
    expect(essential(graded(null))).toBe(false);
  });

  it('asks none of a foster home, or of a parent', () => {
    for (const type of ['in-house-foster', 'ifa', 'connected-person', 'parent'] as const)
      expect(judge(rule, graded(null, '', type)).status).toBe('not-applicable');
  });
});
