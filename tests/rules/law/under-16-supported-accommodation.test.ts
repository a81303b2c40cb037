// Nobody under 16 lives in supported accommodation since 9 September 2021.

import { describe, expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { inForceOn } from '#src/rules/index';
import { under16SupportedAccommodation as rule } from '#src/rules/law/under-16-supported-accommodation';
import { homeOf, judge, members } from '../ask.js';

describe('under-16-supported-accommodation', () => {
  const home = homeOf('supported-accommodation');
  const aged = (...born: readonly string[]) => ({ home, members: members(...born.map((d) => ({ bornOn: day(d) }))) });

  it('takes a young person of 16, from the birthday', () => {
    expect(judge(rule, aged('2010-11-27')).status).toBe('met');
  });

  it('refuses a child of 15, by a day', () => {
    expect(judge(rule, aged('2010-11-28')).reasons).toEqual([{ code: 'under-16-in-supported-accommodation', age: 15 }]);
  });

  it('refuses each child of a group who is too young', () => {
    expect(judge(rule, aged('2010-01-05', '2013-01-05', '2014-01-05')).reasons).toHaveLength(2);
  });

  it('is law from 9 September 2021, and of supported accommodation only', () => {
    expect(inForceOn(rule, day('2021-09-08'))).toBe(false);
    expect(inForceOn(rule, day('2021-09-09'))).toBe(true);
    expect(judge(rule).status).toBe('not-applicable');
  });
});
