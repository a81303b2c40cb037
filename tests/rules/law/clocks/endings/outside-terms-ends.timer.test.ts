// Six working days outside a foster carer's terms, the first day counted.

import { describe, expect, it } from 'vitest';
import { outsideTermsEnds as timer } from '#src/rules/law/clocks/endings/outside-terms-ends.timer';
import { dueOn, from2011, on, runsWithoutPlacement } from '../facts.js';

describe('outside-terms-ends', () => {
  const since = (from: string) => dueOn(timer, { outsideTermsFrom: on(from) });

  it('is the sixth working day, the first day among them', () => {
    expect(since('2026-11-23')).toBe('2026-11-30');
    expect(since('2026-11-27')).toBe('2026-12-04');
  });

  it('starts counting on the next working day after a weekend start', () => {
    expect(since('2026-11-28')).toBe('2026-12-07');
  });

  it('runs over Christmas', () => expect(since('2026-12-21')).toBe('2026-12-30'));

  it('is of foster homes within their terms never, and of no other home', () => {
    expect(dueOn(timer)).toBeNull();
    expect(dueOn(timer, { homeType: 'external-childrens-home', outsideTermsFrom: on('2026-11-23') })).toBeNull();
    expect(runsWithoutPlacement(timer, { outsideTermsFrom: on('2026-11-23') })).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
