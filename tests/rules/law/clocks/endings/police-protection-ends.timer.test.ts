// Police protection: 72 hours, by the minute.

import { describe, expect, it } from 'vitest';
import { policeProtectionEnds as timer } from '#src/rules/law/clocks/endings/police-protection-ends.timer';
import { at, dueOn, inForce, noPlacements } from '../facts.js';

describe('police-protection-ends', () => {
  const since = (basisFrom: string, basisTo: string | null = null) =>
    dueOn(timer, { legalStatus: 'L1', basisFrom: at(basisFrom), basisTo: basisTo === null ? null : at(basisTo) });

  it('is 72 hours after it began, to the minute, bank holidays and all', () => {
    expect(since('2026-11-27T16:50')).toBe('2026-11-30T16:50');
    expect(since('2026-12-24T23:10')).toBe('2026-12-27T23:10');
  });

  it('is 72 hours as they pass when the clocks change', () => {
    expect(since('2026-10-24T12:00')).toBe('2026-10-27T11:00');
    expect(since('2026-03-28T12:00')).toBe('2026-03-31T13:00');
  });

  it('is sooner where it was ended sooner, and never later', () => {
    expect(since('2026-11-27T16:50', '2026-11-28T10:00')).toBe('2026-11-28T10:00');
    expect(since('2026-11-27T16:50', '2026-12-02T10:00')).toBe('2026-11-30T16:50');
  });

  it('ends with the day before where it runs out at midnight', () => {
    expect(since('2026-11-27T00:00')).toBe('2026-11-29');
  });

  it('is over once another basis is recorded', () => {
    expect(dueOn(timer, { legalStatus: 'V2', basisFrom: at('2026-11-27T16:50') })).toBeNull();
  });

  it('starts no clock where the minute it began is not recorded', () => {
    expect(dueOn(timer, { legalStatus: 'L1' })).toBeNull();
  });

  it('runs whatever becomes of the placement', () => {
    const facts = { legalStatus: 'L1', basisFrom: at('2026-11-27T16:50') };
    expect(noPlacements.map((regime) => dueOn(timer, { ...facts, regime }))).not.toContain(null);
  });

  it('is in force whenever it is asked', () => expect(inForce(timer, '2005-01-01')).toEqual([true]));
});
