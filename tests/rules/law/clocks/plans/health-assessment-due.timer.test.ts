// The first health assessment: in time for the first review.

import { describe, expect, it } from 'vitest';
import { healthAssessmentDue as timer } from '#src/rules/law/clocks/plans/health-assessment-due.timer';
import { firstReview } from '#src/rules/law/clocks/reviews/first-review.timer';
import { dueOn, from2011, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('health-assessment-due', () => {
  it('falls due with the first review, twenty working days after the child became looked after', () => {
    expect(startingOn(timer, '2026-11-27')).toBe('2026-12-29');
    expect(startingOn(timer, '2026-11-27')).toBe(startingOn(firstReview, '2026-11-27'));
  });

  it('is done once health has been assessed', () => {
    expect(dueOn(timer, { done: { healthAssessment: on('2026-12-10') } })).toBeNull();
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
    expect(dueOn(timer, { lookedAfterFrom: null })).toBeNull();
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
