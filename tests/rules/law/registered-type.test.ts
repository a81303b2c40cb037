// The kinds of placement there are: no short breaks, and a host family under 16 only if foster approved.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day } from '#src/domain/index';
import { registeredType as rule } from '#src/rules/law/registered-type';
import { codes, homeOf, judge, members } from '../ask.js';

describe('registered-type', () => {
  const host = (...categories: readonly (1 | 2 | 3 | 4)[]) =>
    homeOf('host-family', { registration: { ...aHome().registration, categories } });
  const aged = (bornOn: string) => ({ members: members({ bornOn: day(bornOn) }) });

  it('knows foster care and registered homes', () => {
    for (const type of ['in-house-foster', 'ifa', 'external-childrens-home', 'connected-person'] as const)
      expect(judge(rule, { home: homeOf(type) }).status).toBe('met');
  });

  it('does not place a child with a short-break carer', () => {
    expect(codes(judge(rule, { home: homeOf('short-break') }))).toEqual(['short-breaks-only']);
  });

  it('lets a foster-approved host family take a child of 11', () => {
    expect(judge(rule, { home: host() }).status).toBe('met');
  });

  it('keeps registered lodgings for 16 and over, on the birthday itself', () => {
    expect(judge(rule, { home: host(4), ...aged('2010-11-27') }).status).toBe('met');
    const early = judge(rule, { home: host(4), ...aged('2010-11-28') });
    expect(early.reasons).toEqual([{ code: 'host-family-not-foster-approved', age: 15 }]);
    expect(judge(rule, { home: host(4), members: members({}, { bornOn: day('2013-01-01') }) }).reasons).toHaveLength(2);
  });

  it('refuses lodgings registered in another category', () => {
    expect(codes(judge(rule, { home: host(2), ...aged('2009-05-01') }))).toEqual(['host-family-wrong-category']);
  });
});
