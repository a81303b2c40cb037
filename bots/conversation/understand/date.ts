// "by Friday", "3rd December", "12/01/2027": the day it is needed by, counted from the as-at day, day before month.

import * as chrono from 'chrono-node';
import { addDays, type Day, parseDay } from '#src/services/terms';
import { blank, nothing, type Taken, take } from './text.js';

/** "for 6 weeks" is how long, "a week" is how often: neither is a day. */
const NOT_A_DAY =
  /\b(?:for\s+(?:\d+|an?|one|two|three|four|five|six|the)\s+\w+|(?:an?|per|each|every)\s+(?:week|day|month|night|year)|weekly)\b/i;
/** Left in, chrono reads "from 4 Jan" as four o'clock. */
const LEAD = /\b(?:by|from|on|starting|start|before|until|needed|required|for)\b/gi;

export function readDate(text: string, asAt: Day): Taken<Day | null> {
  const masked = mask(text);
  const reference = new Date(`${asAt}T12:00:00`);
  const found = chrono.en.GB.parse(masked, reference, { forwardDate: true }).find(
    ({ start }) => start.isCertain('day') || start.isCertain('weekday'),
  );
  if (found === undefined) return nothing(null, text);
  const part = (name: 'year' | 'month' | 'day', width: number) => `${found.start.get(name) ?? 0}`.padStart(width, '0');
  const named = parseDay(`${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`);
  if (named === null) return nothing(null, text);
  // On a Friday "Friday" is next week's: today is called today. The form says which day was read.
  const value = named === asAt && !found.start.isCertain('day') ? addDays(asAt, 7) : named;
  const from = text.slice(found.index, found.index + found.text.length);
  return { value, from: [from], rest: blank(text, found.index, found.text.length) };
}

function mask(text: string): string {
  let masked = text.replace(LEAD, (word) => '|'.repeat(word.length));
  const duration = take(text, NOT_A_DAY);
  if (duration !== null) masked = blank(masked, duration.at, duration.whole.length);
  return masked;
}
