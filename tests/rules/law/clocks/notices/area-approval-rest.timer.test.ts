// In an emergency some of what an approval for area rests on may follow, for five working days.

import { describe, expect, it } from 'vitest';
import { areaApprovalRest as timer } from '#src/rules/law/clocks/notices/area-approval-rest.timer';
import { dueOn, from2011, on, runsWithoutPlacement, startingOn } from '../facts.js';

describe('area-approval-rest', () => {
  const tonight = { homeType: 'ifa', ownCarer: false, area: 'at-a-distance', urgency: 'emergency' } as const;

  it('is five working days after the start', () => {
    expect(startingOn(timer, '2026-11-27', tonight)).toBe('2026-12-04');
    expect(startingOn(timer, '2026-12-18', { ...tonight, area: 'out-of-area' })).toBe('2026-12-29');
  });

  it('is done once all of it is on record', () => {
    expect(dueOn(timer, { ...tonight, done: { areaApproval: on('2026-12-01') } })).toBeNull();
  });

  it('is not for a planned placement, where all of it comes first', () => {
    expect(dueOn(timer, { ...tonight, urgency: 'planned' })).toBeNull();
  });

  it("is not for relatives, nor for the council's own carers, whose area needs no approval", () => {
    expect(dueOn(timer, { ...tonight, homeType: 'connected-person', ownCarer: true })).toBeNull();
  });

  it('is not for a home in the area, nor where it is not known to be out of it', () => {
    expect(dueOn(timer, { ...tonight, area: 'in-area' })).toBeNull();
    expect(dueOn(timer, { ...tonight, area: 'not-known' })).toBeNull();
    expect(runsWithoutPlacement(timer, tonight)).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
