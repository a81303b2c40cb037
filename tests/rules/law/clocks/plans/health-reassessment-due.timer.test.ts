// Health is assessed again: twice a year for the youngest, then once.

import { describe, expect, it } from 'vitest';
import { healthReassessmentDue as timer } from '#src/rules/law/clocks/plans/health-reassessment-due.timer';
import { dueOn, from2011, on, runsWithoutPlacement } from '../facts.js';

describe('health-reassessment-due', () => {
  const last = (healthAssessment: string) => ({ done: { healthAssessment: on(healthAssessment) } });

  it('is a year after the last for a child of five or more', () => {
    expect(dueOn(timer, last('2026-09-30'))).toBe('2027-09-30');
  });

  it('is half a year after one made before the fifth birthday, though only the day before', () => {
    const bornOn = on('2021-11-27');
    expect(dueOn(timer, { bornOn, ...last('2026-11-26') })).toBe('2027-05-26');
    expect(dueOn(timer, { bornOn, ...last('2026-11-27') })).toBe('2027-11-27');
  });

  it('waits for the first', () => expect(dueOn(timer)).toBeNull());

  it('is not for short breaks within regulation 48, nor where no placement begins', () => {
    expect(dueOn(timer, { lightBreaks: true, ...last('2026-09-30') })).toBeNull();
    expect(runsWithoutPlacement(timer, last('2026-09-30'))).toEqual([]);
  });

  it('is in force from April 2011', () => expect(from2011(timer)).toEqual([false, true]));
});
