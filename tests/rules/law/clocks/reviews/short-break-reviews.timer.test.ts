// Short breaks are reviewed after three months, then every six.

import { describe, expect, it } from 'vitest';
import { shortBreakReviews as timer } from '#src/rules/law/clocks/reviews/short-break-reviews.timer';
import { dueOn, from2011, on, reviewed } from '../facts.js';

describe('short-break-reviews', () => {
  const breaks = { regime: 'short-breaks', lightBreaks: true } as const;

  it('is three months after the first break', () => expect(dueOn(timer, breaks)).toBe('2027-02-27'));

  it('is six months after the last review', () => {
    expect(dueOn(timer, { ...breaks, reviews: reviewed(1, '2027-02-20') })).toBe('2027-08-20');
    expect(dueOn(timer, { ...breaks, reviews: reviewed(4, '2027-08-31') })).toBe('2028-02-29');
  });

  it('starts no clock where reviews are not recorded', () => {
    expect(dueOn(timer, { ...breaks, reviews: null })).toBeNull();
    expect(dueOn(timer, { ...breaks, reviews: reviewed(1, null) })).toBeNull();
  });

  it('is not for breaks beyond regulation 48, nor any other placement', () => {
    expect([dueOn(timer, { regime: 'short-breaks' }), dueOn(timer)]).toEqual([null, null]);
    expect(dueOn(timer, { ...breaks, endedAtOnceOn: on('2026-12-01') })).toBeNull();
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
