// Everyone who must know of a placement is told before it, or within five working days.

import { describe, expect, it } from 'vitest';
import { placementNotices as timer } from '#src/rules/law/clocks/notices/placement-notices.timer';
import { dueOn, from2011, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('placement-notices', () => {
  it('is the day a planned placement starts', () => expect(dueOn(timer)).toBe('2026-11-27'));

  it('is five working days after the start of one in an emergency', () => {
    expect(startingOn(timer, '2026-11-27', { urgency: 'emergency' })).toBe('2026-12-04');
    expect(startingOn(timer, '2026-12-18', { urgency: 'emergency' })).toBe('2026-12-29');
  });

  it('is done once they are told', () => {
    expect(dueOn(timer, { done: { placementNotices: on('2026-11-25') } })).toBeNull();
  });

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer)).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
