// Numbers, and money by the week.

import { type PencePerWeek, pencePerWeek } from '#src/domain/index';
import { type Field, unreadable } from './field.js';

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): Field<number> => ({
  expected: `a whole number from ${least} to ${most}`,
  blanks: ['not known'],
  read: (cell) => within(/^\d{1,9}(\.0+)?$/.test(cell) ? Number(cell) : Number.NaN, least, most),
  write: String,
});

/** A number from `least` to `most`. */
export const decimal = (least: number, most: number): Field<number> => ({
  expected: `a number from ${least} to ${most}`,
  blanks: ['not known'],
  read: (cell) => within(/^-?\d+(\.\d+)?(e-?\d{1,3})?$/i.test(cell) ? Number(cell) : Number.NaN, least, most),
  write: String,
});

/** Pounds, with or without £, thousands commas and pence. */
export const money: Field<PencePerWeek> = {
  expected: 'pounds a week, such as £1,050.00 or 1050',
  blanks: ['not known'],
  read: (cell) => {
    if (!/^£? ?(\d{1,3}(,\d{3})+|\d{1,7})(\.\d{1,2})?$/.test(cell)) return unreadable;
    const pounds = Number(cell.replace(/[£, ]/g, ''));
    return pounds <= 100_000 ? pencePerWeek(pounds * 100) : unreadable;
  },
  write: (value) => (value / 100).toFixed(2),
};

const within = (value: number, least: number, most: number): number | typeof unreadable =>
  value >= least && value <= most ? value : unreadable;
