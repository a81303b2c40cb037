// Moments: a day and the time by the clock, as the hours of police protection are counted from.

import { type Moment, parseMoment } from '#src/domain/index';
import { day } from './day.js';
import { type Field, unreadable } from './field.js';

/** A day alone is refused: taken for midnight it would end hours too soon. Seconds are dropped. */
export const moment: Field<Moment> = {
  expected: 'a day and time as 2025-03-31 16:50 or 31/03/2025 16:50',
  blanks: ['not known'],
  read: (cell) => {
    const [, on = '', hour = '', minute = ''] = /^([\d/-]+)[ T](\d{1,2}):(\d{2})(?::\d{2})?$/.exec(cell) ?? [];
    const date = on === '' ? unreadable : day.read(on);
    return date === unreadable ? unreadable : (parseMoment(`${date}T${hour.padStart(2, '0')}:${minute}`) ?? unreadable);
  },
  write: (value) => value.replace('T', ' '),
};
