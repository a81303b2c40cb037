// The first review: twenty working days from becoming looked after.

import { describe, expect, it } from 'vitest';
import { firstReview as timer } from '#src/rules/law/clocks/reviews/first-review.timer';
import { dueOn, from2011, on, reviewed, runsWithoutPlacement, startingOn } from '../facts.js';

describe('first-review', () => {
  it('is twenty working days after the child became looked after, longer by each bank holiday', () => {
    expect(startingOn(timer, '2026-10-30')).toBe('2026-11-27');
    expect(startingOn(timer, '2026-11-27')).toBe('2026-12-29');
  });

  it('counts from becoming looked after, not from a later placement', () => {
    expect(dueOn(timer, { lookedAfterFrom: on('2026-10-30') })).toBe('2026-11-27');
  });

  it('is done once it is held', () => {
    expect(dueOn(timer, { reviews: reviewed(1, '2026-12-18') })).toBeNull();
  });

  it('starts no clock where it is not known since when the child is looked after, or whether one was held', () => {
    expect([dueOn(timer, { lookedAfterFrom: null }), dueOn(timer, { reviews: null })]).toEqual([null, null]);
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
