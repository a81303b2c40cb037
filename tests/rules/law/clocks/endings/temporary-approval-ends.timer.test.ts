// Sixteen weeks of temporary approval, the day it was given the first.

import { describe, expect, it } from 'vitest';
import { temporaryApprovalEnds as timer } from '#src/rules/law/clocks/endings/temporary-approval-ends.timer';
import { dueOn, from2011, on, runsWithoutPlacement } from '../facts.js';

describe('temporary-approval-ends', () => {
  const approved = (from: string, to: string | null = null) => ({
    homeType: 'connected-person' as const,
    temporaryApproval: { from: on(from), to: to === null ? null : on(to) },
  });

  it('is the last day of sixteen weeks', () => {
    expect(dueOn(timer, approved('2026-11-27'))).toBe('2027-03-18');
    expect(dueOn(timer, approved('2026-11-27', '2027-03-19'))).toBe('2027-03-18');
  });

  it('is sooner where it was given for less', () => {
    expect(dueOn(timer, approved('2026-11-27', '2027-02-01'))).toBe('2027-01-31');
  });

  it('leaves an extended one to its own clock', () => {
    expect(dueOn(timer, approved('2026-11-27', '2027-03-20'))).toBeNull();
  });

  it('is of no carer who is approved in full, nor of a placement that has ended', () => {
    expect(dueOn(timer)).toBeNull();
    expect(dueOn(timer, { ...approved('2026-11-27'), endedAtOnceOn: on('2026-12-01') })).toBeNull();
    expect(runsWithoutPlacement(timer, approved('2026-11-27'))).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
