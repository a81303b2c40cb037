// Ten working days to tell, in writing, those who could not be told before a placement ended.

import { describe, expect, it } from 'vitest';
import { endedAtOnceNotice as timer } from '#src/rules/law/clocks/endings/ended-at-once-notice.timer';
import { dueOn, from2011, on } from '../facts.js';

describe('ended-at-once-notice', () => {
  it('is ten working days after the placement ended', () => {
    expect(dueOn(timer, { endedAtOnceOn: on('2026-11-27') })).toBe('2026-12-11');
    expect(dueOn(timer, { endedAtOnceOn: on('2026-12-18') })).toBe('2027-01-06');
  });

  it('is done once they are told', () => {
    expect(dueOn(timer, { endedAtOnceOn: on('2026-11-27'), done: { endingNotice: on('2026-12-01') } })).toBeNull();
  });

  it('is not for a placement that goes on', () => expect(dueOn(timer)).toBeNull());

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
