// With a relative approved for a time: a visit a week until the first review, then every four.

import { describe, expect, it } from 'vitest';
import { visitsUnderTemporaryApproval as timer } from '#src/rules/law/clocks/visits/visits-under-temporary-approval.timer';
import { dueOn, from2011, on, reviewed } from '../facts.js';

describe('visits-under-temporary-approval', () => {
  const grandmother = {
    homeType: 'connected-person',
    temporaryApproval: { from: on('2026-11-27'), to: null },
    lastVisitOn: on('2026-12-01'),
  } as const;

  it('is a week after the last until the first review', () => {
    expect(dueOn(timer, grandmother)).toBe('2026-12-08');
  });

  it('is four weeks after the last, from a review on', () => {
    expect(dueOn(timer, { ...grandmother, reviews: reviewed(1, '2026-12-01') })).toBe('2026-12-29');
    expect(dueOn(timer, { ...grandmother, reviews: reviewed(1, '2026-11-27') })).toBe('2026-12-29');
  });

  it('stays weekly where the only reviews were before the placement, or are not recorded', () => {
    expect(dueOn(timer, { ...grandmother, reviews: reviewed(5, '2026-11-26') })).toBe('2026-12-08');
    expect(dueOn(timer, { ...grandmother, reviews: null })).toBe('2026-12-08');
  });

  it('waits for the first visit', () => {
    expect(dueOn(timer, { ...grandmother, lastVisitOn: null })).toBeNull();
    expect(dueOn(timer, { ...grandmother, lastVisitOn: on('2026-11-26') })).toBeNull();
  });

  it('ends with full approval, or with the placement', () => {
    expect(dueOn(timer, { ...grandmother, temporaryApproval: null })).toBeNull();
    expect(dueOn(timer, { ...grandmother, endedAtOnceOn: on('2026-12-03') })).toBeNull();
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
