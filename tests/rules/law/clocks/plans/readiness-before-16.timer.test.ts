// Whether somebody is ready for less care is asked half a year before the sixteenth birthday.

import { describe, expect, it } from 'vitest';
import { readinessBefore16 as timer } from '#src/rules/law/clocks/plans/readiness-before-16.timer';
import { dueOn, inForce, on, runsWithoutPlacement } from '../facts.js';

describe('readiness-before-16', () => {
  it('is six months before the birthday', () => {
    expect(dueOn(timer, { bornOn: on('2011-08-15') })).toBe('2027-02-15');
    expect(dueOn(timer, { bornOn: on('2011-08-31') })).toBe('2027-02-28');
  });

  it('is the first day of a placement that starts nearer than that', () => {
    expect(dueOn(timer, { bornOn: on('2011-03-01') })).toBe('2026-11-27');
    expect(dueOn(timer, { bornOn: on('2010-11-28') })).toBe('2026-11-27');
  });

  it('is too late on the birthday itself', () => {
    expect(dueOn(timer, { bornOn: on('2010-11-27') })).toBeNull();
  });

  it('is done once somebody has looked', () => {
    expect(dueOn(timer, { done: { readiness: on('2026-10-01') } })).toBeNull();
  });

  it('is not for short breaks, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
  });

  it("is the council's own, in force whenever it is asked", () => {
    expect(timer.source.provenance).toBe('local-policy');
    expect(inForce(timer, '2005-01-01')).toEqual([true]);
  });
});
