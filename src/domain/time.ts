// Days as plain ISO text: comparable with < and >, the same in every time zone. A day is a Europe/London day.

import { TZDate } from '@date-fns/tz';
import { addDays as add, format, isValid, parseISO } from 'date-fns';
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
export const daysBetween = (from: Day, to: Day): number => (midnight(to) - midnight(from)) / 86_400_000;

const midnight = (d: Day): number => Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8)));

/** Completed calendar months from `from` to `to`. */
export const monthsBetween = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  (Number(to.slice(5, 7)) - Number(from.slice(5, 7))) -
  (to.slice(8) < from.slice(8) ? 1 : 0);

/** Completed years on a day; a child born on 29 February is a year older on 1 March of a common year. */
export const ageOn = (born: Day, on: Day): Years => years(Math.floor((digits(on) - digits(born)) / 10_000));

/** 2026-11-20 as 20261120, so that whole years are a division: asked many thousand times for one answer. */
function digits(d: Day): number {
  let n = 0;
  for (let i = 0; i < 10; i += 1) if (i !== 4 && i !== 7) n = n * 10 + d.charCodeAt(i) - 48;
  return n;
}

/** A half-open stretch of days: `from` is in it, `to` isn't; null is "no end known". */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

export const covers = (period: Period, on: Day): boolean => period.from <= on && (period.to === null || on < period.to);

export const overlap = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
