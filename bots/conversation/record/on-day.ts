// "24 Nov", "yesterday", "2026-11-24": a day that was, or is near. Null where not every word was understood.

import * as chrono from 'chrono-node';
import { type Day, parseDay } from '#src/services/terms';

/** Without a year, the one that makes it nearest to `asAt`. */
export function readDay(words: string, asAt: Day): Day | null {
  const rest = words.trim().replace(/^on\s+/i, '');
  const exact = parseDay(rest);
  if (exact !== null) return exact;
  const [found, another] = chrono.en.GB.parse(rest, new Date(`${asAt}T12:00:00`));
  if (found === undefined || another !== undefined || found.text.length < rest.length || found.end != null) return null;
  const { start } = found;
  if (!start.isCertain('day') && !start.isCertain('weekday')) return null;
  const [y, m, d] = (['year', 'month', 'day'] as const).map((name) => start.get(name) ?? 0);
  return parseDay(`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
}
