// Moments by the clock in London, months and birthdays: where a clock changes, a month is short or a year has no 29 February.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addHours,
  addMonths,
  ageOn,
  birthday,
  day,
  dayOfMoment,
  moment,
  monthsBetween,
  parseMoment,
} from '#src/domain/index';

const runs = { numRuns: 300, seed: 20261120 };
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays(day('2004-01-01'), n));
const twoDigits = (n: number) => String(n).padStart(2, '0');
const anyMoment = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([on, hour, minute]) => parseMoment(`${on}T${twoDigits(hour)}:${twoDigits(minute)}`))
  .filter((at) => at !== null);

describe('a moment', () => {
  it('is a day and a time by the clock', () => {
    expect(parseMoment('2026-11-20T23:10')).toBe('2026-11-20T23:10');
    expect(dayOfMoment(moment('2026-11-20T23:10'))).toBe('2026-11-20');
  });

  it('is refused in any other form', () => {
    for (const text of [
      '2026-11-20',
      '2026-11-20 23:10',
      '2026-11-20T24:00',
      '2026-11-20T09:60',
      '2026-02-30T09:00',
      '',
    ])
      expect(parseMoment(text)).toBeNull();
  });

  it('is refused in the hour that the clocks skip, and only there', () => {
    const skipped = ['2026-03-29T01:00', '2026-03-29T01:30', '2026-03-29T01:59', '2027-03-28T01:30'];
    expect(skipped.map(parseMoment)).toEqual([null, null, null, null]);
    const real = ['2026-03-29T00:59', '2026-03-29T02:00', '2026-03-28T01:30', '2026-10-25T01:30'];
    expect(real.map(parseMoment)).toEqual(real);
  });

  it('says what was expected when our own code makes a bad one', () => {
    expect(() => moment('2026-03-29T01:30')).toThrow('expected a moment as YYYY-MM-DDTHH:mm');
  });
});

describe('hours from a moment', () => {
  const later = (from: string, hours: number): string => addHours(moment(from), hours);

  it('are the same time of day after 72 of them', () => {
    expect(later('2026-11-20T16:50', 72)).toBe('2026-11-23T16:50');
  });

  it('end an hour sooner by the clock when it goes back in October', () => {
    expect(later('2026-10-24T12:00', 72)).toBe('2026-10-27T11:00');
  });

  it('end an hour later by the clock when it goes forward in March', () => {
    expect(later('2026-03-28T12:00', 72)).toBe('2026-03-31T13:00');
    expect(later('2026-03-29T00:30', 1)).toBe('2026-03-29T02:30');
  });

  it('are counted from the first of an hour that comes twice', () => {
    expect(later('2026-10-25T01:30', 1)).toBe('2026-10-25T01:30');
    expect(later('2026-10-25T01:30', 2)).toBe('2026-10-25T02:30');
    expect(later('2026-10-25T01:30', 72)).toBe('2026-10-28T00:30');
  });

  it('always end at a time that a clock showed, within an hour of so many whole days', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 10 }), (from, days) => {
        const end = addHours(from, days * 24);
        expect(parseMoment(end)).toBe(end);
        const wholeDays = `${addDays(dayOfMoment(from), days)}${from.slice(10)}`;
        const byTheClock = Date.parse(`${end}Z`) - Date.parse(`${wholeDays}Z`);
        expect(Math.abs(byTheClock)).toBeLessThanOrEqual(3_600_000);
      }),
      runs,
    );
  });
});

describe('months from a day', () => {
  it('are the same date', () => {
    expect(addMonths(day('2026-11-20'), 3)).toBe('2027-02-20');
  });

  it('end with a shorter month', () => {
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(day('2027-11-30'), 3)).toBe('2028-02-29');
  });

  it('are never more than the months between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (from, months) => {
        expect(monthsBetween(from, addDays(addMonths(from, months), 1))).toBeLessThanOrEqual(months);
        expect(monthsBetween(from, addDays(addMonths(from, months), -1))).toBeLessThan(months);
      }),
      runs,
    );
  });
});

describe('a birthday', () => {
  it('is 1 March for a child of 29 February, in a year that has none', () => {
    expect(birthday(day('2012-02-29'), 16)).toBe('2028-02-29');
    expect(birthday(day('2012-02-29'), 18)).toBe('2030-03-01');
  });

  it('is the first day of that age', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 21 }), (born, age) => {
        const on = birthday(born, age);
        expect([ageOn(born, addDays(on, -1)), ageOn(born, on)]).toEqual([age - 1, age]);
      }),
      runs,
    );
  });
});
