// The second review: three months after the first.

import { describe, expect, it } from 'vitest';
import { secondReview as timer } from '#src/rules/law/clocks/reviews/second-review.timer';
import { dueOn, from2011, reviewed, runsWithoutPlacement } from '../facts.js';

describe('second-review', () => {
  it('is three months after the first, or the last day of a shorter month', () => {
    expect(dueOn(timer, { reviews: reviewed(1, '2026-12-29') })).toBe('2027-03-29');
    expect(dueOn(timer, { reviews: reviewed(1, '2026-11-30') })).toBe('2027-02-28');
  });

  it('waits for the first, and is done once it is held', () => {
    expect(dueOn(timer)).toBeNull();
    expect(dueOn(timer, { reviews: reviewed(2, '2027-03-01') })).toBeNull();
  });

  it('starts no clock where the day of the first is not recorded', () => {
    expect([dueOn(timer, { reviews: reviewed(1, null) }), dueOn(timer, { reviews: null })]).toEqual([null, null]);
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    const reviews = reviewed(1, '2026-12-29');
    expect(dueOn(timer, { lightBreaks: true, reviews })).toBeNull();
    expect(runsWithoutPlacement(timer, { reviews })).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
