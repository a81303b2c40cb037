// A home has children of the ages it is approved or registered for.

import { describe, expect, it } from 'vitest';
import { aHome, aReferral } from '#fixtures/build';
import { day, homeTypes } from '#src/domain/index';
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
    const asked = { ...forAges([8, 12]), ...born('2016-03-02') };
    expect(judge(rule, { ...asked, residents: there })).toEqual(judge(rule, asked));
    const tooOld = { ...forAges([8, 12]), ...born('2013-03-02') };
    expect(judge(rule, { ...tooOld, residents: there })).toEqual(judge(rule, tooOld));
  });

  it.each(homeTypes)('holds %s registered or approved for 8 to 12 to it, from birthday to birthday', (type) => {
    const home = { ...forAges([8, 12]).home, type };
    const aged = (on: string) => judge(rule, { home, ...born(on) }).status;
    expect([aged('2018-11-28'), aged('2018-11-27')]).toEqual(['broken', 'met']);
    expect([aged('2013-11-28'), aged('2013-11-27')]).toEqual(['met', 'broken']);
  });

  it('takes no statement of purpose for a condition of registration', () => {
    const statementOfPurpose = { ageFrom: 8, ageTo: 12, sex: 'any' } as const;
    const home = aHome({ type: 'external-childrens-home', statementOfPurpose });
    expect(judge(rule, { home, ...born('2013-03-02') }).status).toBe('met');
  });

  it('is not lifted in an emergency', () => {
    const { members: group } = born('2013-03-02');
    const referral = aReferral({ members: group, urgency: 'emergency' });
    expect(judge(rule, { ...forAges([8, 12]), referral }).status).toBe('broken');
  });

  it('leaves missing terms to the question about them', () => {
    expect(judge(rule, forAges()).status).toBe('not-applicable');
  });
});
