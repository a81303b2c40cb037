// Counts, money, miles, points and days as a person reads them.

import type { Day, Hundredths, PencePerWeek } from '#src/services/index';

/** "1 option", "2 options". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[], join = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${join} ${parts.at(-1)}`;
}

/** Whole pounds as "£1,950", pence only when there are any. */
export function pounds(pence: number): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** To the nearest pound: for one condensed line. */
export const aWeek = (pence: PencePerWeek | null): string =>
  pence === null ? 'price not recorded' : `${pounds(Math.round(pence / 100) * 100)} a week`;

/** Whole miles: a decimal would claim more than an estimate knows. */
export function miles(n: number): string {
  return n < 0.5 ? 'under a mile' : count(Math.round(n), 'mile');
}

/** An estimate, said as one; "under a mile" already is. */
export const aboutMiles = (n: number): string => (n < 0.5 ? miles(n) : `about ${miles(n)}`);

/** Named for what it is: a straight line is never taken for a road. */
export const straightMiles = (n: number): string =>
  n < 0.5 ? 'under a mile' : count(Math.round(n), 'straight-line mile');

export const points = (hundredths: Hundredths): string => (hundredths / 100).toFixed(2);

/** With its sign, so that a column of them reads as a sum. */
export const signed = (hundredths: Hundredths): string =>
  `${hundredths < 0 ? '-' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "27 Nov 2026". */
export function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Friday 27 Nov 2026". */
export const weekdayText = (day: Day): string =>
  `${weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()]} ${dayText(day)}`;

export const sentence = (text: string): string =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;

/** A title inside a sentence: "school kept", and names as they are. */
export const midSentence = (title: string): string =>
  /^(?:Ofsted|England)/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
