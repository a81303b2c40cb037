// A carer approved for girls only has only girls.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { approvedSex as rule } from '#src/rules/law/approved-sex';
import { clause, codes, judge, members } from '../ask.js';

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

  it('takes a girl where one term of two allows', () => {
    expect(judge(rule, forSex('male', 'any')).status).toBe('met');
  });

  it('refuses a brother and sister where each term takes only one of them', () => {
    const both = members({}, { sex: 'male' });
    expect(codes(judge(rule, { ...forSex('female', 'male'), members: both }))).toEqual(['terms-do-not-cover-everyone']);
  });

  it('leaves missing terms to the question about them', () => {
    expect(judge(rule, forSex()).status).toBe('not-applicable');
  });
});
