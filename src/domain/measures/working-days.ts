// Working days by the England bank-holiday calendar: what nearly every clock of the Care Planning Regulations counts in.

import { createRequire } from 'node:module';
import type { Day } from './time.js';

type Calendar = { getHolidays(year: number): readonly { readonly date: string; readonly type: string }[] };

/** The calendar takes a quarter of a second to load: only a question that counts working days pays for it. */
let calendar: Calendar | null = null;
const england = (): Calendar => {
  if (calendar === null) {
    const Holidays: new (country: string, state: string) => Calendar = createRequire(import.meta.url)('date-holidays');
    calendar = new Holidays('GB', 'ENG');
  }
  return calendar;
};

/** Days are counted at midnight in UTC, where each has 24 hours: gates ask this for every home of a list. */
const A_DAY = 86_400_000;
const midnight = (on: string): number =>
  Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10)));

const years = new Map<number, ReadonlySet<number>>();

/** Public holidays, substitute days and one-off days too. */
function bankHolidays(year: number): ReadonlySet<number> {
  let days = years.get(year);
  if (days === undefined) {
    const all = england().getHolidays(year);
    days = new Set(all.filter(({ type }) => type === 'public').map(({ date }) => midnight(date)));
    years.set(year, days);
  }
  return days;
}

function isWorking(at: number): boolean {
  const date = new Date(at);
  return date.getUTCDay() % 6 !== 0 && !bankHolidays(date.getUTCFullYear()).has(at);
}

/** Monday to Friday, and no bank holiday in England. */
export const isWorkingDay = (on: Day): boolean => isWorking(midnight(on));

/** The `count`th working day after `from`: "within 5 working days of the start". */
export function addWorkingDays(from: Day, count: number): Day {
  let at = midnight(from);
  for (let left = count; left > 0; ) {
    at += A_DAY;
    if (isWorking(at)) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10) as Day;
}

/** The `count`th working day where `from` itself is the first if it is one: the earlier reading of "for 6 working days". */
export const workingDaysIncluding = (from: Day, count: number): Day =>
  addWorkingDays(from, isWorkingDay(from) ? count - 1 : count);
