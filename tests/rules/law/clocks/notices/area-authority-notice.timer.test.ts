// The authority for the area is told of a placement in it.

import { describe, expect, it } from 'vitest';
import { areaAuthorityNotice as timer } from '#src/rules/law/clocks/notices/area-authority-notice.timer';
import { dueOn, inForce, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('area-authority-notice', () => {
  const away = { area: 'out-of-area' } as const;

  it('is the day a planned placement starts', () => {
    expect(dueOn(timer, away)).toBe('2026-11-27');
    expect(dueOn(timer, { area: 'at-a-distance' })).toBe('2026-11-27');
  });

  it('is five working days after the start of one in an emergency', () => {
    expect(startingOn(timer, '2026-11-27', { ...away, urgency: 'emergency' })).toBe('2026-12-04');
    expect(startingOn(timer, '2026-12-18', { ...away, urgency: 'emergency' })).toBe('2026-12-29');
  });

  it("is of relatives' homes too, and of the council's own carers", () => {
    expect(dueOn(timer, { ...away, homeType: 'connected-person', ownCarer: true })).toBe('2026-11-27');
  });

  it('is done once it is told', () => {
    expect(dueOn(timer, { ...away, done: { areaAuthorityNotice: on('2026-11-25') } })).toBeNull();
  });

  it('is not for a home in the area, nor where it is not known to be out of it', () => {
    expect([dueOn(timer), dueOn(timer, { area: 'not-known' })]).toEqual([null, null]);
    expect(dueOn(timer, { ...away, lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer, away)).toEqual([]);
  });

  it('is in force from January 2014', () => {
    expect(inForce(timer, '2014-01-26', '2014-01-27')).toEqual([false, true]);
  });
});
