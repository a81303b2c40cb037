// Moments as a person says them: "19:00 today", "10:00 tomorrow", "10:00 on Monday 23 Nov 2026". Always London's clock.

import { addDays, type Day, dayOfMoment, momentInLondon, parseDay } from '#src/services/terms';
import { dayText, weekdayText } from '../amounts.js';

export function momentText(at: Date, now: Date): string {
  const said = momentInLondon(at);
  const [on, today] = [dayOfMoment(said), dayOfMoment(momentInLondon(now))];
  if (on === today) return `${said.slice(11)} today`;
  return on === addDays(today, 1) ? `${said.slice(11)} tomorrow` : `${said.slice(11)} on ${weekdayText(on)}`;
}

/** For a table of what has been: "20 Nov 2026 10:05". */
export function stampText(at: Date): string {
  const said = momentInLondon(at);
  return `${dayText(dayOfMoment(said))} ${said.slice(11)}`;
}

const DAY = /\d{4}-\d{2}-\d{2}(?![\dT])/g;
const INSTANT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** What a service says of times, in ISO text, as a person reads it. */
export const readable = (text: string, now: Date): string =>
  text
    .replaceAll(INSTANT, (each) => momentText(new Date(each), now))
    .replaceAll(DAY, (each) => dayOrSame(each))
    .replace(/^>= /, 'not before ')
    .replace(/^(.+) \.\. (.+)$/, (_, a: string, b: string) => (a === b ? a : `between ${a} and ${b}`));

function dayOrSame(text: string): string {
  const parsed: Day | null = parseDay(text);
  return parsed === null ? text : weekdayText(parsed);
}
