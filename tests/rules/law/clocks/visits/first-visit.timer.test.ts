// The first visit: within a week of the start.

import { describe, expect, it } from 'vitest';
import { firstVisit as timer } from '#src/rules/law/clocks/visits/first-visit.timer';
import { dueOn, from2011, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('first-visit', () => {
  it('is a week after the start, whatever day that is', () => {
    expect(startingOn(timer, '2026-11-27')).toBe('2026-12-04');
    expect(startingOn(timer, '2026-12-18')).toBe('2026-12-25');
  });

  it('is done by a visit on the first day or later, and not by one elsewhere before', () => {
    expect(dueOn(timer, { lastVisitOn: on('2026-11-27') })).toBeNull();
    expect(dueOn(timer, { lastVisitOn: on('2026-11-26') })).toBe('2026-12-04');
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
