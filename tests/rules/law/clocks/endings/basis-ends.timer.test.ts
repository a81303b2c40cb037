// Any other legal basis ends when a court, or the police, said it does.

import { describe, expect, it } from 'vitest';
import { basisEnds as timer } from '#src/rules/law/clocks/endings/basis-ends.timer';
import { at, dueOn, inForce } from '../facts.js';

describe('basis-ends', () => {
  const basisTo = at('2026-12-07T10:00');

  it('is the end that is on record', () => {
    expect(dueOn(timer, { legalStatus: 'J2', regime: 'pace', basisTo })).toBe('2026-12-07T10:00');
    expect(dueOn(timer, { legalStatus: 'J1', regime: 'remand', basisTo })).toBe('2026-12-07T10:00');
    expect(dueOn(timer, { legalStatus: 'C1', basisTo })).toBe('2026-12-07T10:00');
  });

  it('is seven days for an order for assessment without one', () => {
    expect(dueOn(timer, { legalStatus: 'L3', basisFrom: at('2026-11-27T15:00') })).toBe('2026-12-03');
  });

  it('starts no clock where none is on record', () => {
    expect(['C1', 'C2', 'V2', 'J1'].map((legalStatus) => dueOn(timer, { legalStatus }))).toEqual(
      Array.from({ length: 4 }, () => null),
    );
    expect(dueOn(timer, { legalStatus: 'not-stated', basisTo })).toBeNull();
  });

  it('leaves police and emergency protection to their own clocks', () => {
    expect(['L1', 'L2'].map((legalStatus) => dueOn(timer, { legalStatus, basisFrom: basisTo, basisTo }))).toEqual([
      null,
      null,
    ]);
  });

  it('is in force whenever it is asked', () => expect(inForce(timer, '2005-01-01')).toEqual([true]));
});
