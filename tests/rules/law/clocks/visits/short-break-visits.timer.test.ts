// A child on short breaks is visited after three months, then every six.

import { describe, expect, it } from 'vitest';
import { shortBreakVisits as timer } from '#src/rules/law/clocks/visits/short-break-visits.timer';
import { dueOn, from2011, on } from '../facts.js';

describe('short-break-visits', () => {
  const breaks = { regime: 'short-breaks', lightBreaks: true } as const;

  it('is three months after the first break', () => {
    expect(dueOn(timer, breaks)).toBe('2027-02-27');
    expect(dueOn(timer, { ...breaks, lastVisitOn: on('2026-11-26') })).toBe('2027-02-27');
  });

  it('is six months after the last visit', () => {
    expect(dueOn(timer, { ...breaks, lastVisitOn: on('2026-11-27') })).toBe('2027-05-27');
  });

  it('is not for breaks beyond regulation 48, nor any other placement', () => {
    expect([dueOn(timer, { regime: 'short-breaks' }), dueOn(timer)]).toEqual([null, null]);
    expect(dueOn(timer, { ...breaks, endedAtOnceOn: on('2026-12-01') })).toBeNull();
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
