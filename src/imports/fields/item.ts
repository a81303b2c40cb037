// An item with parts between colons, described by the fields of the object it stands for.

import { type Field, unreadable } from './field.js';
import { joinParts, partsOf } from './list.js';

type Parts<T> = { readonly [K in keyof T]: Field<T[K]> };

/** `dog:2` for `{ species: dog, count: 2 }`: parts in the order of the keys, blank ones at the end left off. */
export function item<T extends object>(parts: Parts<T>): Field<T> {
  const names = keysOf(parts);
  return {
    expected: [names.map(String).map(spaced).join(':'), ...names.flatMap((name) => choicesOf(parts, name))].join('; '),
    blanks: [],
    hidden: names.some((name) => parts[name].hidden ?? false),
    read: (cell) => {
      const texts = partsOf(cell, names.length);
      const value: Partial<T> = {};
      for (const [index, name] of names.entries()) {
        const part = parts[name].read(texts[index] ?? '');
        if (part === unreadable) return unreadable;
        value[name] = part;
      }
      return whole(value);
    },
    write: (value) => joinParts(...names.map((name) => parts[name].write(value[name]))),
  };
}

/** The values of a coded part. */
const choicesOf = <T extends object>(parts: Parts<T>, name: keyof T): readonly string[] =>
  parts[name].expected.startsWith('one of: ') ? [`${spaced(String(name))} ${parts[name].expected}`] : [];

/** A part that may be left out. */
export const maybe = <T>(field: Field<T>): Field<T | null> => ({
  ...field,
  read: (cell) => (cell === '' ? null : field.read(cell)),
  write: (value) => (value === null ? '' : field.write(value)),
});

/** A part that may be left out, and then means `otherwise`. */
export const unless = <T>(field: Field<T>, otherwise: T): Field<T> => ({
  ...field,
  read: (cell) => (cell === '' ? otherwise : field.read(cell)),
  write: (value) => (value === otherwise ? '' : field.write(value)),
});

/**
 * An item that has gained a last part, after one that is text: colons that nobody marked may still be that text's, but
 * not where a figure follows them, for then the last part was meant.
 */
export const since = <T extends object, Was extends object>(
  now: Field<T>,
  was: Field<Was>,
  gained: Gained<T, Was>,
) => ({
  ...now,
  read: (cell: string): T | typeof unreadable => {
    const value = now.read(cell);
    if (value !== unreadable || /:\s*\d[^:]*$/.test(cell)) return value;
    const older = was.read(cell);
    return older === unreadable ? unreadable : gained(older);
  },
});
type Gained<T, Was> = (older: Was) => T;

const keysOf = <T extends object>(parts: Parts<T>) => Object.keys(parts) as (keyof T)[];

/** Every key has been filled by its own field. */
const whole = <T extends object>(value: Partial<T>): T => value as T;

const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
