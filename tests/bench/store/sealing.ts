// What an envelope costs: sealed and opened, beside the same text as JSON alone.

import { KeyRing } from '#src/store/identity/keys/key-ring';
import { newKey } from '#src/store/identity/keys/key-text';
import { sealText, unsealText } from '#src/store/identity/seal';
import { line, measure } from '../timing.js';

const THOUSAND = Array.from({ length: 1_000 }, (_, i) => `C-${i}`);
const facts = { born_on: '2013-05-17', postcode: 'BA14 8JN', lat: 51.3204, lon: -2.2084, needs: [{ code: 'adhd' }] };

export function benchSealing(): void {
  const ring = new KeyRing({ keys: [newKey()], file: null }, 'given');
  const place = (row: string) => ({ table: 'child', column: 'sealed', row });
  const text = JSON.stringify(facts);
  const envelopes = THOUSAND.map((row) => sealText(ring, place(row), text));
  const parsed = measure(20, [0], () => THOUSAND.map(() => JSON.parse(text)));
  line(
    'seal 1,000 rows',
    measure(20, [0], () => THOUSAND.map((row) => sealText(ring, place(row), text))),
    parsed,
  );
  line(
    'open 1,000 rows',
    measure(20, [0], () => THOUSAND.map((row, i) => JSON.parse(unsealText(ring, place(row), envelopes[i] ?? '')))),
    parsed,
  );
}
