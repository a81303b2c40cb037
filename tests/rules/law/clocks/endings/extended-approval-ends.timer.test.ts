// Extended temporary approval: twenty-four weeks in all.

import { describe, expect, it } from 'vitest';
import { extendedApprovalEnds as timer } from '#src/rules/law/clocks/endings/extended-approval-ends.timer';
import { dueOn, from2011, on, runsWithoutPlacement } from '../facts.js';

describe('extended-approval-ends', () => {
  const approved = (to: string | null) => ({
    homeType: 'connected-person' as const,
    temporaryApproval: { from: on('2026-11-27'), to: to === null ? null : on(to) },
  });

  it('is the last day of the extension, from its first', () => {
    expect(dueOn(timer, approved('2027-03-20'))).toBe('2027-03-19');
    expect(dueOn(timer, approved('2027-04-30'))).toBe('2027-04-29');
  });

  it('is the last day of twenty-four weeks at most, whatever is on record', () => {
    expect(dueOn(timer, approved('2027-05-14'))).toBe('2027-05-13');
    expect(dueOn(timer, approved('2027-06-30'))).toBe('2027-05-13');
  });

  it('runs only once it has been extended', () => {
    expect([dueOn(timer, approved(null)), dueOn(timer, approved('2027-03-19')), dueOn(timer)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(runsWithoutPlacement(timer, approved('2027-04-30'))).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
