// Every later review: six months after the one before.

import { describe, expect, it } from 'vitest';
import { laterReviews as timer } from '#src/rules/law/clocks/reviews/later-reviews.timer';
import { dueOn, from2011, reviewed, runsWithoutPlacement } from '../facts.js';

describe('later-reviews', () => {
  it('is six months after the last, from the second on', () => {
    expect(dueOn(timer, { reviews: reviewed(2, '2027-03-29') })).toBe('2027-09-29');
    expect(dueOn(timer, { reviews: reviewed(9, '2026-08-31') })).toBe('2027-02-28');
  });

  it('is no rarer in a placement meant to last', () => {
    expect(dueOn(timer, { longTerm: true, reviews: reviewed(2, '2027-03-29') })).toBe('2027-09-29');
  });

  it('waits for the second', () => {
    expect([dueOn(timer), dueOn(timer, { reviews: reviewed(1, '2026-12-29') })]).toEqual([null, null]);
  });

  it('starts no clock where the day of the last is not recorded', () => {
    expect([dueOn(timer, { reviews: reviewed(2, null) }), dueOn(timer, { reviews: null })]).toEqual([null, null]);
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    const reviews = reviewed(2, '2027-03-29');
    expect(dueOn(timer, { lightBreaks: true, reviews })).toBeNull();
    expect(runsWithoutPlacement(timer, { reviews })).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
