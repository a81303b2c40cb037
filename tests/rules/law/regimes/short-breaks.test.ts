// Short breaks within regulation 48 are one placement; beyond it they are planned like others, and never refused.

import { describe, expect, it } from 'vitest';
import type { ShortBreaks } from '#src/domain/index';
import { shortBreaks as rule } from '#src/rules/law/regimes/short-breaks';
import { asks, codes, judge } from '../../ask.js';
import { referralFor } from './regime.js';

describe('short-breaks', () => {
  const weekends: ShortBreaks = { longestDays: 2, daysInYear: 24, samePlace: true, section17: false };
  const breaks = (over: Partial<ShortBreaks> = {}, legalStatus = 'V3') =>
    judge(rule, referralFor('short-breaks', { shortBreaks: { ...weekends, ...over } }, { legalStatus }));
  const gates = (over: Partial<ShortBreaks>) => breaks(over).gates.map(({ code }) => code);

  it('of 17 days at most, and 75 in twelve months, count as one placement', () => {
    expect(codes(breaks())).toEqual(['short-break-regime']);
    expect(codes(breaks({ longestDays: 17, daysInYear: 75 }))).toEqual(['short-break-regime']);
    expect(gates({ longestDays: 17, daysInYear: 75 })).toEqual([]);
  });

  it('are planned as a placement from the 18th day of one break, and from the 76th of a year, and stay possible', () => {
    for (const over of [{ longestDays: 18 }, { daysInYear: 76 }]) {
      expect(breaks(over).status).toBe('met');
      expect(gates(over)).toEqual(['full-regulations']);
    }
    expect(breaks({ longestDays: 18 }).reasons).toEqual([
      { code: 'full-regulations-apply', which: 'longest', daysOver: 1 },
    ]);
  });

  it('say by how many days they are over, and of every limit', () => {
    expect(breaks({ longestDays: 27, daysInYear: 80, samePlace: false }).reasons).toEqual([
      { code: 'full-regulations-apply', which: 'longest', daysOver: 10 },
      { code: 'full-regulations-apply', which: 'year', daysOver: 5 },
      { code: 'full-regulations-apply', which: 'place', daysOver: null },
    ]);
  });

  it('are one placement only under section 20, as a single period or a series', () => {
    for (const status of ['V2', 'V3', 'V4']) expect(codes(breaks({}, status))).toEqual(['short-break-regime']);
    expect(breaks({}, 'C2').reasons).toEqual([{ code: 'full-regulations-apply', which: 'basis', daysOver: null }]);
  });

  it('under section 17 are outside: the child is not looked after, however long they are', () => {
    const verdict = breaks({ section17: true, longestDays: 40 }, 'not-stated');
    expect([codes(verdict), verdict.gates]).toEqual([['short-break-under-section-17'], []]);
  });

  it('that nobody has recorded, or whose basis is not stated, are asked about', () => {
    const none = judge(rule, referralFor('short-breaks'));
    expect([none.status, asks(none)]).toEqual(['unknown', ['what-are-the-short-breaks']]);
    const noBasis = breaks({}, 'not-stated');
    expect([noBasis.status, asks(noBasis)]).toEqual(['unknown', ['on-what-basis-are-the-breaks']]);
    expect(breaks({ longestDays: 18 }, 'not-stated').status).toBe('met');
  });

  it('are another search than any other, and that one is not looked at', () => {
    expect(judge(rule).status).toBe('not-applicable');
    expect(judge(rule, referralFor('respite', { shortBreaks: weekends })).status).toBe('not-applicable');
  });
});
