// Days: ISO, or the day/month/year of the SSDA903 return.

import { type Day, parseDay } from '#src/domain/index';
import { type Field, unreadable } from './field.js';

/** Refuses two-digit years, which could be 1920 or 2020, and days that aren't in the calendar. Midnight is dropped. */
export const day: Field<Day> = {
  expected: 'a day as 2025-03-31 or 31/03/2025',
  blanks: ['not known'],
  read: (cell) => {
    const dayPart = cell.replace(/[ T]00:00(:00(\.0+)?)?Z?$/, '');
    const [, d = '', m = '', y = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(dayPart) ?? [];
    const iso = y === '' ? dayPart : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return /^(19|20|21)/.test(iso) ? (parseDay(iso) ?? unreadable) : unreadable;
  },
  write: (value) => value,
};
