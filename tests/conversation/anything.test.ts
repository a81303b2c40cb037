import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrases } from './phrases.js';
import { aPerson } from './talking.js';

const pieces = [
  ...phrases.flatMap(([phrase]) => phrase.split(' ')),
  'match',
  'why',
  'not',
  'R-204',
  'H-310',
  'compare',
  'more',
];
const words = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((each) => each.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

it('answers any words with something to read, reports nothing, and searches only for R-204', async () => {
  const person = aPerson();
  await fc.assert(
    fc.asyncProperty(words, async (typed) => {
      const reply = await person.turn({ words: typed });
      expect(reply.summary.length).toBeGreaterThan(0);
      expect(reply.blocks.length).toBeGreaterThan(0);
    }),
    { seed: 204, numRuns: 400 },
  );
  expect(person.reported).toEqual([]);
});

it('answers any form without failing', async () => {
  const person = aPerson();
  const fields = fc.dictionary(
    fc.constantFrom('age1', 'sex1', 'place', 'neededBy', 'withinMiles', 'solo', 'x'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fields, async (values) => {
      await person.send(values);
    }),
    { seed: 204, numRuns: 150 },
  );
  expect(person.reported).toEqual([]);
  expect(person.fake.asked).toEqual([]);
});

const repeated = ['1,', '4 and ', 'in a ', 'near ', '£1', 'dog and ', 'aged 4, ', 'why not ', 'a', 'girl 4 ', 'R-1 '];

it.each(repeated)(
  'reads 2,000 characters of "%s" without losing its way',
  async (piece) => {
    const person = aPerson();
    expect(await person.say(`match ${piece.repeat(2_000)}`.slice(0, 2_000))).not.toBe('\n');
    expect(person.reported).toEqual([]);
  },
  3_000,
);
