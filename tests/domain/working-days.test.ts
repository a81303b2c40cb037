// Working days in England: bank holidays with their substitutes and one-off days, and clocks counted over them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, type Day, day, isWorkingDay, workingDaysIncluding } from '#src/domain/index';

const after = (from: string, count: number): string => addWorkingDays(day(from), count);
const including = (from: string, count: number): string => workingDaysIncluding(day(from), count);
const off = (...days: readonly string[]) => days.filter((each) => isWorkingDay(day(each)));

describe('a working day', () => {
  it('is Monday to Friday', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    expect(off(...week)).toEqual(week);
    expect(off('2026-11-21', '2026-11-22')).toEqual([]);
  });

  it('is no bank holiday of England', () => {
    expect(
      off('2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25'),
    ).toEqual([]);
  });

  it("may be a bank holiday of Scotland's, or of Northern Ireland's", () => {
    expect(off('2026-01-02', '2026-11-30', '2026-03-17', '2026-08-03')).toHaveLength(4);
  });

  it('is no substitute day, where a holiday falls on a weekend', () => {
    expect(off('2026-12-28', '2027-12-27', '2027-12-28', '2022-01-03', '2021-12-27', '2021-12-28')).toEqual([]);
    expect(off('2026-12-24', '2026-12-29', '2027-12-24', '2027-12-29', '2022-12-28')).toHaveLength(5);
  });

  it('is no one-off holiday: VE day, the jubilee, the funeral and the coronation', () => {
    expect(off('2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08')).toEqual([]);
  });

  it('is the Monday that VE day took the early May holiday from', () => {
    expect(off('2020-05-04')).toEqual(['2020-05-04']);
  });

  it('moves with Easter', () => {
    expect(off('2024-03-29', '2024-04-01', '2025-04-18', '2025-04-21', '2027-03-26', '2027-03-29')).toEqual([]);
    expect(off('2024-04-19', '2025-03-31')).toHaveLength(2);
  });
});

describe('so many working days after a day', () => {
  it('leaves the day itself out', () => {
    expect(after('2026-11-16', 1)).toBe('2026-11-17');
    expect(after('2026-11-16', 5)).toBe('2026-11-23');
  });

  it('starts from a weekend as from the Friday before it', () => {
    expect([after('2026-11-20', 1), after('2026-11-21', 1), after('2026-11-22', 1)]).toEqual(
      Array.from({ length: 3 }, () => '2026-11-23'),
    );
  });

  it('runs from the Friday before Christmas over three holidays and two weekends', () => {
    expect(after('2026-12-18', 5)).toBe('2026-12-29');
    expect(after('2026-12-18', 9)).toBe('2027-01-05');
  });

  it('runs over Easter', () => {
    expect(after('2026-04-02', 1)).toBe('2026-04-07');
  });

  it('is the same day for none', () => {
    expect(after('2026-11-21', 0)).toBe('2026-11-21');
  });
});

describe('a number of working days that takes in the first', () => {
  it('ends a day sooner when it starts on a working day', () => {
    expect(including('2026-11-16', 6)).toBe('2026-11-23');
    expect(including('2026-11-16', 1)).toBe('2026-11-16');
  });

  it('starts on the next working day otherwise', () => {
    expect(including('2026-11-21', 6)).toBe('2026-11-30');
    expect(including('2026-12-25', 1)).toBe('2026-12-29');
  });
});

describe('counting working days', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2019-06-01'), n));
  const count = fc.integer({ min: 1, max: 40 });
  const runs = { numRuns: 300, seed: 20261120 };

  it('lands on a working day with exactly so many behind it', () => {
    fc.assert(
      fc.property(anyDay, count, (from, n) => {
        const end = addWorkingDays(from, n);
        expect(isWorkingDay(end)).toBe(true);
        const passed: Day[] = [];
        for (let on = addDays(from, 1); on <= end; on = addDays(on, 1)) if (isWorkingDay(on)) passed.push(on);
        expect(passed).toHaveLength(n);
      }),
      runs,
    );
  });

  it('never ends sooner for a later start or a longer count', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 20 }), count, (from, later, n) => {
        expect(addWorkingDays(addDays(from, later), n) >= addWorkingDays(from, n)).toBe(true);
        expect(addWorkingDays(from, n + 1) > addWorkingDays(from, n)).toBe(true);
      }),
      runs,
    );
  });

  it('never ends later for taking in the first day', () => {
    fc.assert(
      fc.property(anyDay, count, (from, n) => {
        const end = workingDaysIncluding(from, n);
        expect(end <= addWorkingDays(from, n)).toBe(true);
        expect(isWorkingDay(end)).toBe(true);
      }),
      runs,
    );
  });
});
