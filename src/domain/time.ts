// Days as plain ISO text: comparable with < and >, the same in every time zone. A day is a Europe/London day.

import { TZDate } from '@date-fns/tz';
import { addDays as add, differenceInCalendarDays, differenceInYears, format, isValid, parseISO } from 'date-fns';
import { type Years, years } from './units.js';

/** `YYYY-MM-DD`, a real calendar day. */
export type Day = string & { readonly __day: true };

/** The present moment, handed in at the edge: nothing in the core reads the wall clock. */
export type Clock = () => Date;

/** The day, or null when the text isn't a real calendar day in ISO form. */
export function parseDay(text: string): Day | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text)) ? (text as Day) : null;
}

/** A day known to be well formed; throws on our own mistake. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`expected a day as YYYY-MM-DD, received "${text}"`);
  return parsed;
}

/** The day it is in London at that moment. */
export const dayInLondon = (moment: Date): Day => format(new TZDate(moment, 'Europe/London'), 'yyyy-MM-dd') as Day;

export const addDays = (from: Day, days: number): Day => format(add(parseISO(from), days), 'yyyy-MM-dd') as Day;

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(parseISO(to), parseISO(from));

/** Completed years on a day; a child born on 29 February is a year older on 1 March of a common year. */
export const ageOn = (born: Day, on: Day): Years => years(differenceInYears(parseISO(on), parseISO(born)));

/** A half-open stretch of days: `from` is in it, `to` isn't; null is "no end known". */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

export const covers = (period: Period, on: Day): boolean => period.from <= on && (period.to === null || on < period.to);

export const overlap = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
