// A home has children of the ages it is approved or registered for.

import { describe, expect, it } from 'vitest';
import { aHome, aReferral } from '#fixtures/build';
import { day, type Home, homeTypes } from '#src/domain/index';
import { approvedAges as rule } from '#src/rules/law/terms/approved-ages';
import { clause, judge, members, resident } from '../../ask.js';

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

  it.each(homeTypes.filter((type) => type !== 'parent'))(
    'holds %s registered or approved for 8 to 12 to it, from birthday to birthday',
    (type) => {
      const home = { ...forAges([8, 12]).home, type };
      const aged = (on: string) => judge(rule, { home, ...born(on) }).status;
      expect([aged('2018-11-28'), aged('2018-11-27')]).toEqual(['broken', 'met']);
      expect([aged('2013-11-28'), aged('2013-11-27')]).toEqual(['met', 'broken']);
    },
  );

  it('takes no statement of purpose for a condition of registration', () => {
    const statementOfPurpose = { ageFrom: 8, ageTo: 12, sex: 'any' } as const;
    const home = aHome({ type: 'external-childrens-home', statementOfPurpose });
    expect(judge(rule, { home, ...born('2013-03-02') }).status).toBe('met');
  });

  it('is lifted for foster carers in an emergency, for six working days, the first of them the day the child comes', () => {
    const { members: group } = born('2013-03-02');
    const from = (startOn: string) =>
      judge(rule, {
        ...forAges([8, 12]),
        referral: aReferral({ members: group, urgency: 'emergency' }),
        startOn: day(startOn),
      });
    // A Friday counts, and so do the five days of the week after; a Saturday does not.
    expect(from('2026-11-27')).toMatchObject({
      status: 'met',
      reasons: [{ code: 'outside-age-range' }, { code: 'outside-terms-for-six-working-days', until: '2026-12-04' }],
      support: [{ code: 'bridging', until: '2026-12-04' }],
      gates: [{ code: 'outside-terms', role: 'fostering-manager', until: '2026-12-04', canBeTonight: true }],
    });
    expect(from('2026-11-28').gates[0]?.until).toBe('2026-12-07');
    // Christmas Day 2026 is a Friday, and Boxing Day is kept on the Monday.
    expect(from('2026-12-23').gates[0]?.until).toBe('2027-01-04');
    expect(judge(rule, { ...forAges([8, 12]), members: group }).status).toBe('broken');
  });

  it('is lifted for nobody else: no registered home, temporary approval or lodgings, and not before 2011', () => {
    const { members: group } = born('2013-03-02');
    const referral = aReferral({ members: group, urgency: 'emergency' });
    const at = (over: Partial<Home>, startOn = '2026-11-27') =>
      judge(rule, { home: { ...forAges([8, 12]).home, ...over }, referral, startOn: day(startOn) }).status;
    for (const type of ['in-house-childrens-home', 'external-childrens-home', 'supported-accommodation'] as const)
      expect([type, at({ type })]).toEqual([type, 'broken']);
    const temporary = { ...aHome().registration, status: 'temporarily-approved' } as const;
    expect(at({ type: 'connected-person', registration: temporary })).toBe('broken');
    expect(at({ type: 'connected-person' })).toBe('met');
    const host = (fosterApproved: boolean | null) => at({ type: 'host-family', fosterApproved });
    expect([host(true), host(false), host(null)]).toEqual(['met', 'broken', 'broken']);
    const of2011 = aReferral({ members: members({ bornOn: day('2000-03-02') }), urgency: 'emergency' });
    const then = (on: string) => judge(rule, { ...forAges([0, 5]), referral: of2011, startOn: day(on) }).status;
    expect([then('2011-03-31'), then('2011-04-01')]).toEqual(['broken', 'met']);
  });

  it('leaves missing terms to the question about them', () => {
    expect(judge(rule, forAges()).status).toBe('not-applicable');
  });
});
