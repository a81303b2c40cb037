// A foster carer's approval is reviewed once a year.

import { describe, expect, it } from 'vitest';
import { carerReview as timer } from '#src/rules/law/clocks/reviews/carer-review.timer';
import { dueOn, from2011, on } from '../facts.js';

describe('carer-review', () => {
  const done = { carerReview: on('2026-03-10') };

  it('is a year after the last', () => {
    expect(dueOn(timer, { done })).toBe('2027-03-10');
    expect(dueOn(timer, { done: { carerReview: on('2024-02-29') } })).toBe('2025-02-28');
  });

  it('is of relatives and friends too, once they are approved in full', () => {
    expect(dueOn(timer, { homeType: 'connected-person', done })).toBe('2027-03-10');
    const temporaryApproval = { from: on('2026-10-01'), to: null };
    expect(dueOn(timer, { homeType: 'connected-person', temporaryApproval, done })).toBeNull();
  });

  it("is not of an agency's carers, nor of a children's home", () => {
    expect(dueOn(timer, { homeType: 'ifa', ownHome: false, done })).toBeNull();
    expect(dueOn(timer, { homeType: 'in-house-childrens-home', done })).toBeNull();
  });

  it('starts no clock where the last is not recorded', () => expect(dueOn(timer)).toBeNull());

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
