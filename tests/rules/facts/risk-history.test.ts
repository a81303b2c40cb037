// From which day a risk or a link is history: by its assessor's day, or else by the policy's months.

import { describe, expect, it } from 'vitest';
import { day, type Need } from '#src/domain/index';
import { isHistory, isPastLink } from '#src/rules/facts/risk-history';
import { anAsk } from '../ask.js';
import { linkTo, needOf } from '../company.js';

describe('history', () => {
  const past = (over: Partial<Need>, asAt = '2026-11-20', months = 24) => {
    const ask = anAsk({ asAt: day(asAt) });
    const policy = { ...ask.policy, riskExpiresMonths: months };
    return isHistory({ ...ask, policy }, needOf('fire-setting', 'high', over));
  };

  it('begins on the day the policy’s months have passed, and not the day before', () => {
    expect(past({ recordedOn: day('2024-11-20') })).toBe(true);
    expect(past({ recordedOn: day('2024-11-21') })).toBe(false);
  });

  it('counts months over the turn of a year, and to a day that the month does not have', () => {
    expect([
      past({ recordedOn: day('2025-12-31') }, '2026-01-31', 1),
      past({ recordedOn: day('2026-01-01') }, '2026-01-31', 1),
    ]).toEqual([true, false]);
    expect([
      past({ recordedOn: day('2026-02-28') }, '2026-03-30', 1),
      past({ recordedOn: day('2026-03-01') }, '2026-03-30', 1),
    ]).toEqual([true, false]);
    expect([
      past({ recordedOn: day('2025-12-15') }, '2026-12-15', 12),
      past({ recordedOn: day('2025-12-16') }, '2026-12-15', 12),
    ]).toEqual([true, false]);
  });

  it('begins on the day its assessor gave, whatever the months', () => {
    const recordedOn = day('2020-01-01');
    expect(past({ recordedOn, expiresOn: day('2026-11-21') })).toBe(false);
    expect(past({ recordedOn, expiresOn: day('2026-11-20') })).toBe(true);
    expect(past({ recordedOn: day('2026-11-01'), expiresOn: day('2026-11-20') })).toBe(true);
  });

  it('never comes to a risk with no day, nor to an illness or a disability', () => {
    expect(past({})).toBe(false);
    const old = { recordedOn: day('2015-01-01'), expiresOn: day('2016-01-01') };
    expect(isHistory(anAsk(), needOf('epilepsy', 'high', old))).toBe(false);
  });

  it('comes to a link on the day it ends, as the children would first live together', () => {
    const ending = (expiresOn: string) => isPastLink(anAsk(), linkTo('rival', 'C-90', { expiresOn: day(expiresOn) }));
    expect([ending('2026-11-27'), ending('2026-11-28')]).toEqual([true, false]);
    expect(isPastLink(anAsk(), linkTo('rival', 'C-90'))).toBe(false);
  });
});
