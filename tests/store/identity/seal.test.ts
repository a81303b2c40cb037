// An envelope opens in its own place, with its own key, as it was sealed: or not at all, and then says no word of what it held.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyRing } from '#src/store/identity/keys/key-ring';
import { type Place, sealText, unsealText } from '#src/store/identity/seal';
import { keyOf, ringOfKeys } from './rings.js';

const ring = ringOfKeys('k-1');
const place: Place = { table: 'child', column: 'sealed', row: 'C-1042' };
const secret = 'Larkfield, born 2013-05-17';

describe('an envelope', () => {
  test('gives back any text, and says which key sealed it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unsealText(ring, place, sealText(ring, place, text))).toBe(text);
      }),
    );
    expect(sealText(ring, place, secret)).toMatch(/^v1\.k-1\.[\w-]{38,}$/);
  });

  test('is another each time, so that equal texts are not seen to be equal', () => {
    const made = new Set(Array.from({ length: 50 }, () => sealText(ring, place, secret)));
    expect(made.size).toBe(50);
  });

  test.each<[string, Place]>([
    ['another row', { ...place, row: 'C-1043' }],
    ['another column', { ...place, column: 'words' }],
    ['another table', { ...place, table: 'home' }],
    ['a row whose key is spelt alike', { ...place, row: ['C-1042'] }],
  ])('moved to %s is refused, by the name of where it lies', (_, elsewhere) => {
    expect(refusalOf(elsewhere, sealText(ring, place, secret))).toMatchObject({
      code: 'cannot-unseal',
      met: 'changed-or-moved',
      message: expect.stringContaining(`${elsewhere.table}.${elsewhere.column}.`),
    });
  });

  test('with any one letter changed is refused', () => {
    const envelope = sealText(ring, place, 'x');
    const from = envelope.lastIndexOf('.') + 1;
    // The last letter holds spare bits, which no decoder reads: every whole one is tried.
    for (let at = from; at < envelope.length - 1; at += 1) {
      const other = envelope[at] === 'A' ? 'B' : 'A';
      const changed = envelope.slice(0, at) + other + envelope.slice(at + 1);
      expect(refusalOf(place, changed)).toMatchObject({ code: 'cannot-unseal', met: 'changed-or-moved' });
    }
  });

  test.each([
    ['cut short', (envelope: string) => envelope.slice(0, -4)],
    ['longer', (envelope: string) => `${envelope}AAAA`],
  ])('%s is refused', (_, change) => {
    expect(refusalOf(place, change(sealText(ring, place, secret)))).toMatchObject({ met: 'changed-or-moved' });
  });

  test.each(['', 'plain', '2013-05-17', 'v1.k-1.', 'v1.k-1.AAAA', 'v2.k-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
    'that is none is refused: %o',
    (text) => expect(refusalOf(place, text)).toMatchObject({ code: 'cannot-unseal', met: 'not-an-envelope' }),
  );

  test('of a key that the ring has not is refused, by the key’s id', () => {
    const envelope = sealText(ringOfKeys('k-9'), place, secret);
    expect(refusalOf(place, envelope)).toMatchObject({
      met: 'unknown-key',
      message: expect.stringMatching(/child\.sealed\.C-1042 .*k-9/),
    });
  });

  test('of another key with the same id is refused', () => {
    const other = new KeyRing({ keys: [keyOf('k-1', 'other')], file: null }, 'given');
    expect(refusalOf(place, sealText(other, place, secret))).toMatchObject({ met: 'changed-or-moved' });
  });

  test('of an older key of the ring opens', () => {
    const envelope = sealText(ringOfKeys('k-1'), place, secret);
    expect(unsealText(ringOfKeys('k-2', 'k-1'), place, envelope)).toBe(secret);
  });
});

/** The refusal, having looked that it tells nothing. */
function refusalOf(at: Place, envelope: string): unknown {
  try {
    unsealText(ring, at, envelope);
  } catch (error) {
    const told = JSON.stringify(error, Object.getOwnPropertyNames(error));
    for (const word of ['Larkfield', '2013', envelope.slice(8) || 'Larkfield']) expect(told).not.toContain(word);
    return error;
  }
  throw new Error('expected the envelope to be refused');
}
