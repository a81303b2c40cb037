// Nobody under 16 lives in supported accommodation since 9 September 2021.

import { describe, expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { inForceOn, rulesInForce } from '#src/rules/index';
import { under16SupportedAccommodation as rule } from '#src/rules/law/home/kind/under-16-supported-accommodation';
import { anAsk, homeOf, judge, members } from '../../../ask.js';

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

  it('was no law in 2019: nothing then refused a child of 15 in unregistered supported accommodation', () => {
    const status = 'unapproved';
    const unregistered = { ...home, registration: { ...home.registration, status, from: null } } as const;
    const refusing = (on: string, born: string) => {
      const ask = anAsk({
        home: unregistered,
        members: members({ bornOn: day(born) }),
        startOn: day(on),
        asAt: day(on),
      });
      const hard = rulesInForce(day(on)).filter((each) => each.class === 'hard');
      return hard.filter((each) => each.judge(ask).status === 'broken').map((each) => each.id);
    };
    expect(refusing('2019-06-03', '2004-05-01')).toEqual([]);
    expect(refusing('2021-09-09', '2006-05-01')).toEqual(['under-16-supported-accommodation']);
    expect(refusing('2022-06-03', '2006-05-01')).toEqual([]);
    expect(refusing('2023-10-28', '2007-05-01')).toEqual(['registered-supported-accommodation']);
  });
});
