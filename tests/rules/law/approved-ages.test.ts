// A foster carer has children of the ages they are approved for.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day } from '#src/domain/index';
import { approvedAges as rule } from '#src/rules/law/approved-ages';
import { clause, judge, members, resident } from '../ask.js';

describe('approved-ages', () => {
  const forAges = (...ranges: readonly (readonly [number, number])[]) => ({
    home: aHome({ clauses: ranges.map(([ageFrom, ageTo]) => clause({ ageFrom, ageTo })) }),
  });
  const born = (on: string) => ({ members: members({ bornOn: day(on) }) });

  it('takes a child of 12 into a home approved for 8 to 12, to the day before the 13th birthday', () => {
    expect(judge(rule, { ...forAges([8, 12]), ...born('2013-11-28') }).status).toBe('met');
    expect(judge(rule, { ...forAges([8, 12]), ...born('2013-11-27') }).status).toBe('broken');
  });

  it('refuses a child of 13, and says by how much the nearest term misses', () => {
    expect(judge(rule, { ...forAges([8, 11], [8, 12]), ...born('2013-03-02') }).reasons).toEqual([
      { code: 'outside-age-range', age: 13, from: 8, to: 12 },
    ]);
    expect(judge(rule, { ...forAges([8, 12]), ...born('2019-11-28') }).reasons).toEqual([
      { code: 'outside-age-range', age: 6, from: 8, to: 12 },
    ]);
  });

  it('names each child who is outside, and only those', () => {
    const group = members({ bornOn: day('2016-05-01') }, { bornOn: day('2020-05-01') }, { bornOn: day('2012-05-01') });
    expect(judge(rule, { ...forAges([8, 12]), members: group }).reasons).toHaveLength(2);
  });

  it('says nothing of the age of a child who lives there', () => {
    const there = [resident({ bornOn: day('2009-02-03') })];
    expect(judge(rule, { ...forAges([8, 12]), residents: there }).reasons).toEqual([
      { code: 'terms-do-not-cover-everyone' },
    ]);
  });

  it("leaves a children's home to its statement of purpose, and missing terms to the question about them", () => {
    const { home } = forAges([8, 9]);
    expect(judge(rule, { home: { ...home, type: 'external-childrens-home' } }).status).toBe('not-applicable');
    expect(judge(rule, forAges()).status).toBe('not-applicable');
  });
});
