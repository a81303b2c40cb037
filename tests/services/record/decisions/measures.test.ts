// Two measures of how the search goes, by hand: time to a place that lasts, and who answers when asked.

import { describe, expect, test } from 'vitest';
import { day, providerId } from '#src/domain/index';
import {
  type AskHistory,
  type Placed,
  responseRates,
  timeToPlace,
} from '../../../../src/services/record/decisions/measures/index.js';

const at = (text: string) => new Date(`2026-11-${text}:00Z`);
const placed = (over: Partial<Placed>): Placed => ({
  urgency: 'planned',
  neededBy: day('2026-11-10'),
  searchBegan: at('01T09:00'),
  confirmedAt: at('09T12:00'),
  startedOn: day('2026-11-10'),
  endedOn: null,
  ...over,
});

describe('time to a place', () => {
  test('of planned searches in days from the day it was needed: one in time waited none', () => {
    const rows = ['2026-11-08', '2026-11-12', '2026-11-20'].map((on) => placed({ startedOn: day(on) }));
    expect(timeToPlace(rows, day('2026-12-01')).plannedDays).toEqual({ count: 3, median: 2, longest: 10 });
  });

  test('of emergencies in hours from the first call, and never mixed with the planned', () => {
    const rows = [
      placed({ urgency: 'emergency', searchBegan: at('20T17:45'), confirmedAt: at('20T19:15') }),
      placed({ urgency: 'emergency', searchBegan: at('22T02:10'), confirmedAt: at('22T02:40') }),
      placed({}),
    ];
    const told = timeToPlace(rows, day('2026-12-01'));
    expect(told.emergencyHours).toEqual({ count: 2, median: 1, longest: 1.5 });
    expect(told.plannedDays.count).toBe(1);
  });

  test('beside it, how many were still there when 13 weeks were over: of those alone whose 13 weeks are', () => {
    const rows = [
      placed({ startedOn: day('2026-06-01') }),
      placed({ startedOn: day('2026-06-01'), endedOn: day('2026-08-31') }),
      placed({ startedOn: day('2026-06-01'), endedOn: day('2026-09-01') }),
      placed({ startedOn: day('2026-09-02') }),
    ];
    expect(timeToPlace(rows, day('2026-12-01')).stillThereAt13Weeks).toEqual({ of: 3, there: 2 });
    expect(timeToPlace(rows, day('2026-12-02')).stillThereAt13Weeks).toEqual({ of: 4, there: 3 });
  });

  test('of nobody is nothing, and not nought', () => {
    const none = { count: 0, median: null, longest: null };
    const told = timeToPlace([], day('2026-12-01'));
    expect(told).toEqual({ plannedDays: none, emergencyHours: none, stillThereAt13Weeks: { of: 0, there: 0 } });
  });
});

describe('answers', () => {
  const ask = (provider: string | null, answers: AskHistory['answers'], deadline: Date | null = null): AskHistory => ({
    providerId: provider === null ? null : providerId(provider),
    askedAt: at('20T10:00'),
    deadline,
    answers,
  });
  const said = (outcome: AskHistory['answers'][number]['outcome'], time: string, reason: string | null = null) => ({
    outcome,
    reason,
    at: at(time),
  });

  test('are counted by provider: yes, no with why, silence, and what is still open', () => {
    const asks = [
      ask('P-2', [said('offer', '20T12:00')]),
      ask('P-2', [said('no', '20T16:00', 'matching')]),
      ask('P-2', [said('no-answer', '20T10:05'), said('no', '20T11:00', 'matching')]),
      ask('P-2', [said('no-answer', '20T10:05')]),
      ask('P-2', [], at('20T18:00')),
      ask('P-2', [], at('21T18:00')),
      ask('P-1', [said('yes', '20T10:30'), said('withdrawn', '20T11:30')]),
      ask(null, []),
    ];
    expect(responseRates(asks, at('20T18:00'))).toEqual([
      expect.objectContaining({ provider: null, asked: 1, answered: 0, unanswered: 0, open: 1 }),
      expect.objectContaining({
        provider: 'P-1',
        asked: 1,
        answered: 1,
        offered: 0,
        hoursToAnswer: { count: 1, median: 0.5, longest: 0.5 },
      }),
      {
        provider: 'P-2',
        asked: 6,
        answered: 3,
        unanswered: 2,
        open: 1,
        offered: 1,
        hoursToAnswer: { count: 3, median: 2, longest: 6 },
        declines: { matching: 2 },
      },
    ]);
  });
});
