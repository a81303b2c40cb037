// Days as plain ISO text: comparable with < and >, the same in every time zone. A day is a Europe/London day.

import { TZDate } from '@date-fns/tz';
import { addDays as add, addMonths as addCalendarMonths, format, isValid, parseISO } from 'date-fns';
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

/** `YYYY-MM-DDTHH:mm`, wall-clock time in London: what the 72 hours of police protection are counted in. */
export type Moment = string & { readonly __moment: true };

/** Null too for the hour that the clocks skip in March: a time nobody's watch showed is a slip of the pen. */
export function parseMoment(text: string): Moment | null {
  const found = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  if (found?.[1] === undefined || parseDay(found[1]) === null) return null;
  return wallClock(inLondon(text as Moment)) === text ? (text as Moment) : null;
}

/** A moment known to be well formed; throws on our own mistake. */
export function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if (parsed === null) throw new Error(`expected a moment as YYYY-MM-DDTHH:mm, received "${text}"`);
  return parsed;
}

export const dayOfMoment = (at: Moment): Day => at.slice(0, 10) as Day;

const HOUR = 3_600_000;
const wallClock = (at: Date): string => format(at, "yyyy-MM-dd'T'HH:mm");

/** Of an hour that comes twice in October, the first: what is counted from it then ends the sooner. */
function inLondon(at: Moment): Date {
  const local = new TZDate(
    Number(at.slice(0, 4)),
    Number(at.slice(5, 7)) - 1,
    Number(at.slice(8, 10)),
    Number(at.slice(11, 13)),
    Number(at.slice(14, 16)),
    'Europe/London',
  );
  const sooner = new TZDate(local.getTime() - HOUR, 'Europe/London');
  return wallClock(sooner) === at ? sooner : local;
}

/** Hours as they pass, over a change of clocks too. */
export const addHours = (from: Moment, hours: number): Moment =>
  wallClock(new TZDate(inLondon(from).getTime() + hours * HOUR, 'Europe/London')) as Moment;

/** The moment at which a clock in London shows that; the first of two in October. */
export const atLondon = (at: Moment): Date => new Date(inLondon(at).getTime());

/** What a clock in London shows at that moment. */
export const momentInLondon = (at: Date): Moment => wallClock(new TZDate(at, 'Europe/London')) as Moment;

/** The moment at which a day begins in London. */
export const midnightInLondon = (on: Day): Date => new Date(inLondon(`${on}T00:00` as Moment).getTime());

/** The day it is in London at that moment. */
export const dayInLondon = (moment: Date): Day => format(new TZDate(moment, 'Europe/London'), 'yyyy-MM-dd') as Day;

export const addDays = (from: Day, days: number): Day => format(add(parseISO(from), days), 'yyyy-MM-dd') as Day;

/** Calendar months later, or the last day of a shorter month: three months from 30 November is 28 February. */
export const addMonths = (from: Day, months: number): Day =>
  format(addCalendarMonths(parseISO(from), months), 'yyyy-MM-dd') as Day;

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

/** The day on which somebody becomes that old: `ageOn` that day, and not the day before. */
export const birthday = (born: Day, age: number): Day =>
  parseDay(`${Number(born.slice(0, 4)) + age}${born.slice(4)}`) ?? addDays(addMonths(born, age * 12), 1);

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
