// Values at random: days, references, texts with every awkward character, points and lists.

import * as fc from 'fast-check';
import { addDays, day, type Point } from '#src/domain/index';

const start = day('2008-01-01');
export const days = fc.integer({ min: 0, max: 6500 }).map((n) => addDays(start, n));

/** Two days in order, the second perhaps unknown. */
export const periods = fc
  .tuple(days, fc.option(fc.integer({ min: 0, max: 900 })))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));

/** As an import leaves it: trimmed, not empty, line ends as \n. */
export const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(',', ';', ':', '"', "'", '\\', '\n', '=', '+', '-', '@', '\t', ' ', 'a', 'é', '£', '|', '0'),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('none', 'not known', 'NONE', '=1+1', "'=1", '-2', "''-2", '\\', '\\;', '“quoted”', 'مرحبا', '🙂'),
  )
  .map((text) => text.replace(/\r\n?/g, '\n').trim())
  .filter((text) => text !== '');

/** References run from 1 to this, so that all of them can be held. */
export const MOST = 40;

export const ids = <T extends string>(letter: string, name: (text: string) => T) =>
  fc.integer({ min: 1, max: MOST }).map((n) => name(`${letter}-${n}`));

export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
export const several = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
export const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((n) => n + 0);
export const points: fc.Arbitrary<Point> = fc.record({ lat: degrees(90), lon: degrees(180) });
export const ages = fc
  .tuple(fc.integer({ min: 0, max: 17 }), fc.integer({ min: 0, max: 8 }))
  .map(([ageFrom, more]) => ({ ageFrom, ageTo: ageFrom + more }));
export const pounds = fc.integer({ min: 0, max: 10_000_000 });
