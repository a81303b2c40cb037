// Coded values: a word of a list, said in our way or a standard's.

import { type Field, loosened, unreadable } from './field.js';

/** Words to values, the word that is written first. Several words may mean one value. */
export type Codes<T> = readonly (readonly [value: T, ...words: readonly [string, ...string[]]])[];

/** A value of a list; each is written as the first of its words. */
export function coded<T>(codes: Codes<T>): Field<T> {
  const byWord = new Map(
    codes.flatMap(([value, ...words]) => words.map((word) => [loosened(word), { value }] as const)),
  );
  const byValue = new Map(codes.map(([value, word]) => [value, word] as const));
  return {
    expected: `one of: ${codes.map(([, word]) => word).join(', ')}`,
    blanks: ['not known', 'not recorded'].filter((word) => !byWord.has(word)),
    read: (cell) => {
      const found = byWord.get(loosened(cell));
      return found === undefined ? unreadable : found.value;
    },
    write: (value) => byValue.get(value) ?? '',
  };
}

/** A value of a list whose words are the values themselves. */
export const oneOf = <T extends string>(values: readonly T[]): Field<T> =>
  coded(values.map((value): readonly [T, string] => [value, value]));

export const yesNo: Field<boolean> = coded<boolean>([
  [true, 'yes', 'y', 'true', '1'],
  [false, 'no', 'n', 'false', '0'],
]);

/** SSDA903 SEX: 1 and 2 to 2023-24, M and F after. */
export const sex = coded<'female' | 'male'>([
  ['female', 'female', 'f', '2', 'girl'],
  ['male', 'male', 'm', '1', 'boy'],
]);

/** Whom a place is for. */
export const anySex = coded<'female' | 'male' | 'any'>([
  ['any', 'any', 'either', 'both'],
  ['female', 'female', 'f', '2', 'girl'],
  ['male', 'male', 'm', '1', 'boy'],
]);
