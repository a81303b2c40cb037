// "until 19:00", "until Mon 10:00", "for 2 hours": a moment by London's clock, or what is to be asked back. Never a guess.

import * as chrono from 'chrono-node';
import { addDays, atLondon, dayOfMoment, momentInLondon, parseMoment } from '#src/services/terms';

export type Until =
  | { readonly ok: true; readonly at: Date }
  /** Over already today: tomorrow's only if it is said so. `time` is the clock that was said. */
  | { readonly ok: false; readonly why: 'past'; readonly time: string }
  | { readonly ok: false; readonly why: 'no-time' }
  /** "until 7": two times of the day. */
  | { readonly ok: false; readonly why: 'morning-or-evening'; readonly times: readonly [string, string] }
  | { readonly ok: false; readonly why: 'not-clear' };

const HOUR = 3_600_000;
const notClear: Until = { ok: false, why: 'not-clear' };

const amounts: ReadonlyMap<string, number> = new Map(
  ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, i) => [word, Math.max(1, i)],
  ),
);
const LASTING =
  /^(?<n>\d{1,3}|half\s+an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?<unit>hours?|hrs?|h|minutes?|mins?|days?)(?<half>\s+and\s+a\s+half)?$/i;

/** `said` is the phrase with its first word: "until 19:00". */
export function readUntil(said: string, now: Date): Until {
  const [, lead = '', rest = ''] = /^(until|till|til|for|to)\s+(.+?)[\s.!?]*$/i.exec(said.trim()) ?? [];
  if (rest === '') return notClear;
  const lasting = readLasting(rest, now);
  if (lasting !== null) return lasting;
  return lead.toLowerCase() === 'for' ? notClear : readClock(withColon(rest), now);
}

/** Hours that pass, whatever the clocks on the wall do that night. */
function readLasting(rest: string, now: Date): Until | null {
  const found = LASTING.exec(rest)?.groups;
  if (found === undefined) return null;
  const { n = '', unit = '', half } = found;
  const word = n.toLowerCase();
  const many = word.startsWith('half') ? 0.5 : (amounts.get(word.replace(/^an$/, 'a')) ?? Number(word));
  const hours = /^d/i.test(unit) ? 24 : /^m/i.test(unit) ? 1 / 60 : 1;
  const length = (many + (half === undefined ? 0 : 0.5)) * hours * HOUR;
  return length > 0 ? { ok: true, at: new Date(now.getTime() + length) } : notClear;
}

/** "19.30" and "1930", as people write them. */
const withColon = (rest: string): string =>
  rest.replace(/(^|\s)([01]?\d|2[0-3])\.([0-5]\d)$/, '$1$2:$3').replace(/^([01]\d|2[0-3])([0-5]\d)$/, '$1:$2');

/** Chrono reads the words as at a wall clock that shows London's time; what it gives is read off again part by part. */
function readClock(rest: string, now: Date): Until {
  const here = momentInLondon(now);
  const bare = /^(?:(?<before>.*?)\s+)?(?:at\s+)?(?<hour>\d{1,2})$/i.exec(rest)?.groups;
  const hour = Number(bare?.hour);
  if (bare?.before === undefined && hour >= 1 && hour <= 12)
    return { ok: false, why: 'morning-or-evening', times: [clock(hour % 12), clock((hour % 12) + 12)] };
  const [found, another] = chrono.en.GB.parse(rest, new Date(`${here}:00`), { forwardDate: true });
  if (found === undefined || another !== undefined || found.text.length < rest.length || found.end != null)
    return notClear;
  const { start } = found;
  if (!start.isCertain('hour')) return { ok: false, why: 'no-time' };
  const [y, m, d] = (['year', 'month', 'day'] as const).map((name) => start.get(name) ?? 0);
  const time = clock(start.get('hour') ?? 0, start.get('minute') ?? 0);
  const named = start.isCertain('day') || start.isCertain('weekday');
  const today = dayOfMoment(here);
  const on = named ? `${pad(y, 4)}-${pad(m)}-${pad(d)}` : today;
  // "Mon" on a Monday is today: whether that time is still to come is asked below.
  const sameWeekday = !start.isCertain('day') && start.isCertain('weekday') && on === addDays(today, 7);
  const day = sameWeekday ? today : on;
  const moment = parseMoment(`${day}T${time}`);
  if (moment === null) return notClear;
  const at = atLondon(moment);
  return at > now ? { ok: true, at } : { ok: false, why: 'past', time };
}

const pad = (n = 0, width = 2): string => String(n).padStart(width, '0');
const clock = (hour: number, minute = 0): string => `${pad(hour)}:${pad(minute)}`;
