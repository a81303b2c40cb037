// The kinds of placement there are: no hotel, short breaks only as such, and a host family only as what it is.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day, type Home, homeTypes, nothingRecorded, type Regime } from '#src/domain/index';
import { registeredType as rule } from '#src/rules/law/home/kind/registered-type';
import { asked, asks, codes, homeOf, judge, members } from '../../../ask.js';

describe('registered-type', () => {
  const host = (fosterApproved: Home['fosterApproved'], ...categories: readonly (1 | 2 | 3 | 4)[]) =>
    homeOf('host-family', { fosterApproved, registration: { ...aHome().registration, categories } });
  const aged = (bornOn: string) => ({ members: members({ bornOn: day(bornOn) }) });
  const sixteen = aged('2010-11-27');
  const fifteen = aged('2010-11-28');

  it('knows foster care, registered homes, life with parents and a residential family centre', () => {
    for (const type of homeTypes.filter((each) => each !== 'host-family' && each !== 'short-break'))
      expect([type, judge(rule, { home: homeOf(type), ...aged('2026-03-01') }).status]).toEqual([type, 'met']);
  });

  it('knows no hotel and no bed and breakfast: none can be written down as a home', () => {
    expect(homeTypes.filter((type) => /hotel|hostel|breakfast|b-?and-?b|caravan|other/.test(type))).toEqual([]);
  });

  it('leaves short-break carers to short breaks and respite', () => {
    const under = (regime: Regime) =>
      judge(rule, { home: homeOf('short-break'), ...asked({ legal: { ...nothingRecorded, regime } }) });
    expect(codes(under('standard'))).toEqual(['short-breaks-only']);
    expect(under('parent-and-child').status).toBe('broken');
    expect([under('short-breaks').status, under('respite').status]).toEqual(['met', 'met']);
  });

  it('lets a foster-approved host family take a child of any age', () => {
    expect(judge(rule, { home: host(true), ...fifteen }).status).toBe('met');
    expect(judge(rule, { home: host(true, 4), ...fifteen }).status).toBe('met');
    expect(judge(rule, { home: host(true), ...sixteen }).status).toBe('met');
  });

  it('refuses a child of 15 in a host family that does not foster, and a 16 year old unless it is registered', () => {
    expect(judge(rule, { home: host(false), ...fifteen }).reasons).toEqual([
      { code: 'host-family-not-foster-approved', age: 15 },
    ]);
    expect(codes(judge(rule, { home: host(false), ...sixteen }))).toEqual(['host-family-not-registered']);
    expect(judge(rule, { home: host(false, 4), ...sixteen }).status).toBe('met');
    expect(codes(judge(rule, { home: host(false), members: members({}, { bornOn: day('2010-11-27') }) }))).toEqual([
      'host-family-not-foster-approved',
      'host-family-not-registered',
    ]);
  });

  it('asks where nobody has said whether the host family fosters, and its registration does not decide', () => {
    for (const child of [fifteen, sixteen]) {
      const verdict = judge(rule, { home: host(null), ...child });
      expect([verdict.status, ...asks(verdict)]).toEqual(['unknown', 'is-the-host-family-foster-approved']);
    }
  });

  it('keeps registered lodgings for 16 and over, on the birthday itself', () => {
    expect(judge(rule, { home: host(null, 4), ...sixteen }).status).toBe('met');
    const early = judge(rule, { home: host(null, 4), ...fifteen });
    expect(early.reasons).toEqual([{ code: 'host-family-not-foster-approved', age: 15 }]);
    const both = members({}, { bornOn: day('2013-01-01') });
    expect(judge(rule, { home: host(null, 4), members: both }).reasons).toHaveLength(2);
  });

  it('refuses lodgings registered in another category', () => {
    expect(codes(judge(rule, { home: host(null, 2), ...aged('2009-05-01') }))).toEqual(['host-family-wrong-category']);
  });

  it('closed lodgings under 16 on 9 September 2021, and unregistered ones on 28 October 2023', () => {
    const on = (startOn: string, bornOn: string) =>
      judge(rule, { home: host(false), ...aged(bornOn), startOn: day(startOn) }).status;
    expect([on('2021-09-08', '2006-01-01'), on('2021-09-09', '2006-01-01')]).toEqual(['met', 'broken']);
    expect([on('2023-10-27', '2007-01-01'), on('2023-10-28', '2007-01-01')]).toEqual(['met', 'broken']);
  });
});
