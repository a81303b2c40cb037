// A home approved or registered for girls only has only girls.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { approvedSex as rule } from '#src/rules/law/terms/approved-sex';
import { asked, clause, codes, judge, members, resident } from '../../ask.js';

describe('approved-sex', () => {
  const forSex = (...sexes: readonly ('any' | 'female' | 'male')[]) => ({
    home: aHome({ clauses: sexes.map((sex) => clause({ sex })) }),
  });

  it('takes a girl where girls are approved', () => {
    expect(judge(rule, forSex('female')).status).toBe('met');
  });

  it('refuses a girl where only boys are', () => {
    expect(judge(rule, forSex('male')).reasons).toEqual([
      { code: 'outside-approved-sex', sex: 'female', approved: 'male' },
    ]);
  });

  it('refuses a girl at a home registered for boys, and not where only its statement of purpose says so', () => {
    const { home } = forSex('male');
    for (const type of ['external-childrens-home', 'in-house-childrens-home', 'supported-accommodation'] as const)
      expect([type, judge(rule, { home: { ...home, type } }).status]).toEqual([type, 'broken']);
    const statementOfPurpose = { ageFrom: 0, ageTo: 17, sex: 'male' } as const;
    expect(judge(rule, { home: aHome({ type: 'external-childrens-home', statementOfPurpose }) }).status).toBe('met');
  });

  it('takes a girl where one term of two allows', () => {
    expect(judge(rule, forSex('male', 'any')).status).toBe('met');
  });

  it('refuses a brother and sister where each term takes only one of them', () => {
    const both = members({}, { sex: 'male' });
    expect(codes(judge(rule, { ...forSex('female', 'male'), members: both }))).toEqual(['terms-for-one-sex-at-a-time']);
  });

  it('says nothing of the sex of a child who lives there', () => {
    const boyThere = [resident({ sex: 'male' })];
    for (const home of [forSex('female'), forSex('male'), forSex('female', 'male')])
      expect(judge(rule, { ...home, residents: boyThere })).toEqual(judge(rule, home));
  });

  it('is lifted for foster carers in an emergency, and for no registered home', () => {
    const boysOnly = { ...asked({ urgency: 'emergency' }), ...forSex('male') };
    expect(judge(rule, boysOnly)).toMatchObject({
      status: 'met',
      reasons: [{ code: 'outside-approved-sex' }, { until: '2026-12-04' }],
      support: [{ code: 'bridging' }],
    });
    const home = { ...boysOnly.home, type: 'in-house-childrens-home' } as const;
    expect(judge(rule, { ...boysOnly, home }).status).toBe('broken');
  });

  it('leaves missing terms to the question about them', () => {
    expect(judge(rule, forSex()).status).toBe('not-applicable');
  });
});
