// An education, health and care plan goes with a child who moves to another area.

import { describe, expect, it } from 'vitest';
import { ehcpTransferDue as timer } from '#src/rules/law/clocks/plans/ehcp-transfer-due.timer';
import { dueOn, inForce, on, runsWithoutPlacement } from '../facts.js';

describe('ehcp-transfer-due', () => {
  const away = { ehcp: true, area: 'out-of-area' } as const;

  it('is the day of a planned move', () => {
    expect(dueOn(timer, away)).toBe('2026-11-27');
    expect(dueOn(timer, { ...away, area: 'at-a-distance' })).toBe('2026-11-27');
  });

  it('is fifteen working days in an emergency, the day of the move the first of them', () => {
    expect(dueOn(timer, { ...away, urgency: 'emergency' })).toBe('2026-12-17');
    expect(dueOn(timer, { ...away, urgency: 'emergency', startOn: on('2026-12-19') })).toBe('2027-01-13');
  });

  it('is done once the plan is transferred', () => {
    expect(dueOn(timer, { ...away, done: { ehcpTransfer: on('2026-11-30') } })).toBeNull();
  });

  it('is for children who have a plan and leave the area, as far as that is known', () => {
    expect([false, null].map((ehcp) => dueOn(timer, { ...away, ehcp }))).toEqual([null, null]);
    expect(dueOn(timer, { ...away, area: 'in-area' })).toBeNull();
    expect(dueOn(timer, { ...away, area: 'not-known' })).toBeNull();
    expect(dueOn(timer, { ...away, lightBreaks: true })).toBeNull();
    expect(runsWithoutPlacement(timer, away)).toEqual([]);
  });

  it('is in force from September 2014', () => {
    expect(inForce(timer, '2014-08-31', '2014-09-01')).toEqual([false, true]);
  });
});
