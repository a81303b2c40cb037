// Visits every six weeks, and every three months after a year where the placement is to last.

import { describe, expect, it } from 'vitest';
import { laterVisits as timer } from '#src/rules/law/clocks/visits/later-visits.timer';
import { dueOn, from2011, on, runsWithoutPlacement } from '../facts.js';

describe('later-visits', () => {
  const lastVisitOn = on('2026-12-01');

  it('is six weeks after the last', () => expect(dueOn(timer, { lastVisitOn })).toBe('2027-01-12'));

  it('is three months after the last, from a year on, where the placement is meant to last to 18', () => {
    const longTerm = true;
    expect(dueOn(timer, { longTerm, lastVisitOn: on('2027-11-26') })).toBe('2028-01-07');
    expect(dueOn(timer, { longTerm, lastVisitOn: on('2027-11-27') })).toBe('2028-02-27');
    expect(dueOn(timer, { longTerm: false, lastVisitOn: on('2027-11-27') })).toBe('2028-01-08');
  });

  it('waits for the first', () => {
    expect([dueOn(timer), dueOn(timer, { lastVisitOn: on('2026-11-26') })]).toEqual([null, null]);
  });

  it('leaves closer visits, and fewer, to their own clocks', () => {
    const temporaryApproval = { from: on('2026-11-27'), to: null };
    expect(dueOn(timer, { lastVisitOn, homeType: 'connected-person', temporaryApproval })).toBeNull();
    expect(dueOn(timer, { lastVisitOn, homeType: 'parent', legalStatus: 'C1' })).toBeNull();
    expect(dueOn(timer, { lastVisitOn, homeType: 'parent', legalStatus: 'C2' })).toBe('2027-01-12');
    expect(dueOn(timer, { lastVisitOn, lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer, { lastVisitOn })).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
