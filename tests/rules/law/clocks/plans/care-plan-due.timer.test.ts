// Ten working days for a care plan that could not be made first.

import { describe, expect, it } from 'vitest';
import { carePlanDue as timer } from '#src/rules/law/clocks/plans/care-plan-due.timer';
import { dueOn, from2011, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('care-plan-due', () => {
  it('is ten working days after the child became looked after', () => {
    expect(startingOn(timer, '2026-11-27')).toBe('2026-12-11');
    expect(startingOn(timer, '2026-12-18')).toBe('2027-01-06');
  });

  it('counts from becoming looked after, not from a later placement', () => {
    expect(dueOn(timer, { startOn: on('2026-12-07'), lookedAfterFrom: on('2026-11-27') })).toBe('2026-12-11');
  });

  it('is done once there is a plan', () => {
    expect(dueOn(timer, { done: { carePlan: on('2026-11-20') } })).toBeNull();
  });

  it('is not for a court to set twice: a care order, or an interim one, has its own day', () => {
    expect([dueOn(timer, { legalStatus: 'C1' }), dueOn(timer, { legalStatus: 'C2' })]).toEqual([null, null]);
  });

  it('leaves a remand to its own clock, and starts nowhere else', () => {
    expect(dueOn(timer, { regime: 'remand' })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
    expect(dueOn(timer, { lightBreaks: true, regime: 'short-breaks' })).toBe('2026-12-11');
  });

  it('starts no clock where nobody recorded since when the child is looked after', () => {
    expect(dueOn(timer, { lookedAfterFrom: null })).toBeNull();
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
