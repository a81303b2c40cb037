// Five working days for a placement plan that could not be made first.

import { describe, expect, it } from 'vitest';
import { placementPlanDue as timer } from '#src/rules/law/clocks/plans/placement-plan-due.timer';
import { dueOn, from2011, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('placement-plan-due', () => {
  it('is five working days after the start of the placement', () => {
    expect(startingOn(timer, '2026-11-27')).toBe('2026-12-04');
    expect(startingOn(timer, '2026-12-18')).toBe('2026-12-29');
  });

  it('counts from each placement, of a child looked after for years too', () => {
    expect(dueOn(timer, { lookedAfterFrom: null })).toBe('2026-12-04');
  });

  it('is done once there is a plan', () => {
    expect(dueOn(timer, { done: { placementPlan: on('2026-11-26') } })).toBeNull();
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    expect(dueOn(timer, { regime: 'short-breaks', lightBreaks: true })).toBeNull();
    expect(dueOn(timer, { regime: 'short-breaks' })).toBe('2026-12-04');
    expect(runsWithoutPlacement(timer)).toEqual([]);
    expect(dueOn(timer, { endedAtOnceOn: on('2026-11-28') })).toBeNull();
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
