// What a sealed field may hold: the checks that its column made while it was one, since a database can't read an envelope.

import { parseDay } from '#src/domain/index';

/** With a `?`, null is "not recorded". A list's nothing is `[]`. */
export type Kind = 'day' | 'day?' | 'text' | 'text?' | 'latitude?' | 'longitude?' | 'list' | 'json' | 'json?';

/** What a row without an envelope has in the field; undefined for a field that every row must have. */
export function nothingOf(kind: Kind): unknown {
  if (kind === 'list') return [];
  return kind.endsWith('?') ? null : undefined;
}

export function isNothing(kind: Kind, value: unknown): boolean {
  return kind === 'list' ? Array.isArray(value) && value.length === 0 : kind.endsWith('?') && value === null;
}

export function fits(kind: Kind, value: unknown): boolean {
  if (isNothing(kind, value)) return true;
  return checks[kind](value);
}

const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0');
const isDay = (value: unknown) => typeof value === 'string' && parseDay(value) !== null;
const within = (most: number) => (value: unknown) => typeof value === 'number' && Math.abs(value) <= most;
/** As jsonb is: anything but the character that no text of a database can hold. */
const isJson = (value: unknown) =>
  typeof value === 'object' && value !== null && !JSON.stringify(value).includes('\\u0000');

const checks: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  day: isDay,
  'day?': isDay,
  text: isText,
  'text?': isText,
  'latitude?': within(90),
  'longitude?': within(180),
  list: isJson,
  json: isJson,
  'json?': isJson,
};
