// Parents with whom a child in care was placed at once are assessed within ten working days.

import { describe, expect, it } from 'vitest';
import { parentAssessmentDue as timer } from '#src/rules/law/clocks/endings/parent-assessment-due.timer';
import { dueOn, from2011, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('parent-assessment-due', () => {
  const home = { homeType: 'parent', legalStatus: 'C2', urgency: 'emergency' } as const;

  it('is ten working days after the child went there', () => {
    expect(startingOn(timer, '2026-11-27', home)).toBe('2026-12-11');
    expect(startingOn(timer, '2026-12-18', { ...home, legalStatus: 'C1' })).toBe('2027-01-06');
  });

  it('is done once they are assessed', () => {
    expect(dueOn(timer, { ...home, done: { parentAssessment: on('2026-12-02') } })).toBeNull();
  });

  it('is not for a planned return, whose assessment comes first', () => {
    expect(dueOn(timer, { ...home, urgency: 'planned' })).toBeNull();
  });

  it('is not for a child who is not in care, nor for any other home', () => {
    expect(dueOn(timer, { ...home, legalStatus: 'V2' })).toBeNull();
    expect(dueOn(timer, { ...home, homeType: 'connected-person' })).toBeNull();
    expect(runsWithoutPlacement(timer, home)).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
