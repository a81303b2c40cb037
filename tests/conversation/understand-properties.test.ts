import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '#src/domain/index';
import { gazetteerOf, understand } from '../../bots/conversation/understand/index.js';
import { phrases } from './phrases.js';

const known = { asAt: day('2026-11-21'), gazetteer: gazetteerOf(['Trowbridge', 'Bath', 'Calne']) };
const pieces = phrases.flatMap(([phrase]) => phrase.split(' '));
/** Half sense, half noise: what people type, shuffled among anything at all. */
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 30 })
  .map((words) => words.join(' '));

it('reads any sentence without failing, and takes only words that were there', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const slots = understand(text, known);
      for (const words of slots.from) expect(text).toContain(words);
      for (const word of slots.leftOver) expect(text).toContain(word);
      expect(slots.from.join('').length + slots.leftOver.join('').length).toBeLessThanOrEqual(text.length);
    }),
    { seed: 204, numRuns: 200 },
  );
});

it('says nothing of what was not said', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('q', 'z', ' ', '?', '<', '*') }), (text) => {
      const slots = understand(text, known);
      expect(slots.from).toEqual([]);
      expect(slots.children).toEqual([]);
    }),
    { seed: 204, numRuns: 100 },
  );
});

it('takes every age it gives from a number, or a word for a baby, that was typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom('boy', 'girl'), sentence, (age, sex, noise) => {
      const slots = understand(`${age} year old ${sex}. ${noise.replaceAll(/\d/g, '')}`, known);
      expect(slots.children.some((child) => child.age === age)).toBe(true);
    }),
    { seed: 204, numRuns: 200 },
  );
});
