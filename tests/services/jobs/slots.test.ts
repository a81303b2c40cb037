// When a job is due, over the nights on which London's clocks change.

import { expect, test } from 'vitest';
import { newestDue, slotsBetween } from '../../../src/services/jobs/slots.js';

const at = (text: string) => new Date(text);
const iso = (slots: readonly Date[]) => slots.map((slot) => slot.toISOString());

test('a quarter past three is a quarter past three in London, summer and winter: once a day', () => {
  expect(iso(slotsBetween('15 3 * * *', at('2026-03-28T00:00Z'), at('2026-03-31T00:00Z')))).toEqual([
    '2026-03-28T03:15:00.000Z',
    '2026-03-29T02:15:00.000Z',
    '2026-03-30T02:15:00.000Z',
  ]);
  expect(iso(slotsBetween('15 3 * * *', at('2026-10-24T00:00Z'), at('2026-10-27T00:00Z')))).toEqual([
    '2026-10-24T02:15:00.000Z',
    '2026-10-25T03:15:00.000Z',
    '2026-10-26T03:15:00.000Z',
  ]);
});

test('half past one is there once, in the night that has it twice and in the night that has it not', () => {
  expect(iso(slotsBetween('30 1 * * *', at('2026-10-25T00:00Z'), at('2026-10-25T23:00Z')))).toEqual([
    '2026-10-25T00:30:00.000Z',
  ]);
  expect(iso(slotsBetween('30 1 * * *', at('2026-03-29T00:00Z'), at('2026-03-29T22:00Z')))).toEqual([
    '2026-03-29T01:00:00.000Z',
  ]);
});

test('every minute is every minute that passes: 180 in three hours, whatever the clocks show', () => {
  for (const night of ['2026-03-29', '2026-10-25']) {
    const slots = slotsBetween('* * * * *', at(`${night}T00:00Z`), at(`${night}T03:00Z`));
    expect(slots.length).toBe(180);
    expect(new Set(iso(slots)).size).toBe(180);
  }
});

test('the newest that is due is the one of this very moment, or the one before', () => {
  expect(newestDue('0 8 * * 1', at('2026-11-23T08:00Z'))).toEqual(at('2026-11-23T08:00Z'));
  expect(newestDue('0 8 * * 1', at('2026-11-23T07:59:59.999Z'))).toEqual(at('2026-11-16T08:00Z'));
});

test('a slot found looking back is one found looking on', () => {
  for (let hour = 0; hour < 96; hour += 1) {
    const now = new Date(Date.UTC(2026, 9, 24, hour, 20));
    const back = newestDue('15 * * * *', now);
    expect(slotsBetween('15 * * * *', new Date(now.getTime() - 2 * 3_600_000), now).at(-1)).toEqual(back);
  }
});
