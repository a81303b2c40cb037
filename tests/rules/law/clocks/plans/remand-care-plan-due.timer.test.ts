// Five working days for the care plan of a child on remand.

import { describe, expect, it } from 'vitest';
import { remandCarePlanDue as timer } from '#src/rules/law/clocks/plans/remand-care-plan-due.timer';
import { dueOn, inForce, on, startingOn } from '../facts.js';

describe('remand-care-plan-due', () => {
  it('is five working days after the remand, over Christmas too', () => {
    expect(startingOn(timer, '2026-11-27', { regime: 'remand' })).toBe('2026-12-04');
    expect(startingOn(timer, '2026-12-18', { regime: 'remand' })).toBe('2026-12-29');
  });

  it('is done once there is a plan', () => {
    expect(dueOn(timer, { regime: 'remand', done: { carePlan: on('2026-11-30') } })).toBeNull();
  });

  it('is for a child looked after only because of it', () => {
    expect(dueOn(timer, { regime: 'remand', lookedAfterFrom: null })).toBeNull();
    expect(dueOn(timer)).toBeNull();
    expect(dueOn(timer, { regime: 'remand', endedAtOnceOn: on('2026-11-30') })).toBeNull();
  });

  it('is in force from April 2013', () => {
    expect(inForce(timer, '2013-04-18', '2013-04-19')).toEqual([false, true]);
  });
});
