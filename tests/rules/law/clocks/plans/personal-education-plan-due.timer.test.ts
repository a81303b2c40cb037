// Ten working days for a personal education plan.

import { describe, expect, it } from 'vitest';
import { personalEducationPlanDue as timer } from '#src/rules/law/clocks/plans/personal-education-plan-due.timer';
import { dueOn, inForce, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('personal-education-plan-due', () => {
  it('is ten working days after the child became looked after', () => {
    expect(startingOn(timer, '2026-11-27')).toBe('2026-12-11');
    expect(startingOn(timer, '2026-03-27')).toBe('2026-04-14');
  });

  it('is done once there is one', () => {
    expect(dueOn(timer, { done: { educationPlan: on('2026-12-01') } })).toBeNull();
  });

  it('is for children from three', () => {
    expect(dueOn(timer, { bornOn: on('2023-11-27') })).toBe('2026-12-11');
    expect(dueOn(timer, { bornOn: on('2023-11-28') })).toBeNull();
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
    expect(dueOn(timer, { lookedAfterFrom: null })).toBeNull();
  });

  it('is in force whenever it is asked', () => expect(inForce(timer, '2005-01-01')).toEqual([true]));
});
