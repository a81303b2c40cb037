// A home on hold takes nobody, and why is never said.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day } from '#src/domain/index';
import { onHold as rule } from '#src/rules/law/home/room/on-hold';
import { asks, judge, period } from '../../../ask.js';

describe('on-hold', () => {
  const held = (from: string, to: string | null, places: 'all' | number = 'all') => ({
    home: aHome({
      unavailable: [{ period: period(day(from), to === null ? null : day(to)), places, reason: 'illness' }],
    }),
  });

  it('leaves a home that is not on hold alone', () => {
    expect(judge(rule).status).toBe('not-applicable');
  });

  it('refuses a home on hold, to the last day of it', () => {
    expect(judge(rule, held('2026-11-01', null)).status).toBe('broken');
    expect(judge(rule, held('2026-11-01', '2026-11-28')).status).toBe('broken');
    expect(judge(rule, held('2026-11-01', '2026-11-27')).status).toBe('not-applicable');
  });

  it('says no more than that it is on hold', () => {
    expect(judge(rule, held('2026-11-01', null)).reasons).toEqual([{ code: 'on-hold' }]);
  });

  it('asks about a hold that begins later', () => {
    const verdict = judge(rule, held('2026-11-28', '2026-12-05'));
    expect([verdict.status, asks(verdict)]).toEqual(['unknown', ['what-of-the-later-hold']]);
  });

  it('leaves a place or two withheld to the count of vacancies', () => {
    expect(judge(rule, held('2026-11-01', null, 1)).status).toBe('not-applicable');
  });
});
