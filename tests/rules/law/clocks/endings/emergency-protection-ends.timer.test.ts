// An emergency protection order: 8 days, and 15 with its extension.

import { describe, expect, it } from 'vitest';
import { emergencyProtectionEnds as timer } from '#src/rules/law/clocks/endings/emergency-protection-ends.timer';
import { at, dueOn, inForce } from '../facts.js';

describe('emergency-protection-ends', () => {
  const order = (basisTo: string | null) =>
    dueOn(timer, {
      legalStatus: 'L2',
      basisFrom: at('2026-11-27T15:00'),
      basisTo: basisTo === null ? null : at(basisTo),
    });

  it("is the eighth day, the order's own the first, where no end of the court's is on record", () => {
    expect(order(null)).toBe('2026-12-04');
  });

  it('is the end that the court set, to the minute, extended too', () => {
    expect(order('2026-12-02T16:00')).toBe('2026-12-02T16:00');
    expect(order('2026-12-11T12:00')).toBe('2026-12-11T12:00');
  });

  it('is fifteen days after it was made and not a minute later, whatever is on record', () => {
    expect(order('2026-12-12T15:00')).toBe('2026-12-12T15:00');
    expect(order('2026-12-12T15:01')).toBe('2026-12-12T15:00');
    expect(order('2026-12-18T15:00')).toBe('2026-12-12T15:00');
  });

  it("is the court's end where only that is recorded", () => {
    expect(dueOn(timer, { legalStatus: 'L2', basisTo: at('2026-12-02T16:00') })).toBe('2026-12-02T16:00');
  });

  it('starts no clock where neither is recorded, or on any other basis', () => {
    expect(dueOn(timer, { legalStatus: 'L2' })).toBeNull();
    expect(dueOn(timer, { legalStatus: 'C1', basisFrom: at('2026-11-27T15:00') })).toBeNull();
  });

  it('is in force whenever it is asked', () => expect(inForce(timer, '2005-01-01')).toEqual([true]));
});
