// Anything at all may be sent as a file: it is read or refused, and never throws.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importRows, kindNames, kinds, postcodeDirectory } from '#src/imports/index';
import { exampleKnown } from './helpers.js';

const known = exampleKnown;
const pieces = fc.constantFrom(
  ...',;"\'\n\r\t\\:=+-@ \0\uFEFF'.split(''),
  '\r\n',
  '2025-01-01',
  'C-1042',
  'H-310',
  'yes',
  'approval',
  'none',
  '£1',
  'é',
  '🙂',
);

const wellFormed = (bytes: Uint8Array) => {
  for (const kind of kindNames) {
    const { accepted, issues } = importRows(kind, [{ name: 'f.csv', bytes }], known);
    for (const issue of issues) {
      expect(issue.line).toBeGreaterThanOrEqual(1);
      expect(issue.expected).not.toBe('');
      expect(issue.received).not.toBe('');
    }
    if (accepted.length === 0) expect(issues.length).toBeGreaterThan(0);
  }
  postcodeDirectory(bytes, 'f.csv');
};

test('any bytes', () =>
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), wellFormed), { seed: 11, numRuns: 100 }));

test('any cells under a true header', () => {
  const sheet = fc.tuple(fc.constantFrom(...kindNames), fc.array(pieces, { maxLength: 80 }));
  return fc.assert(
    fc.property(sheet, ([kind, parts]) => {
      const header = kinds[kind].columns.map((column) => column.name).join(',');
      wellFormed(new TextEncoder().encode(`${header}\n${parts.join('')}`));
    }),
    { seed: 12, numRuns: 100 },
  );
});

test('one bad cell anywhere in an example refuses at most the rows of its own reference', () => {
  const header = 'school_id,school_name,latitude,longitude';
  const good = ['S-1,Oak,51,-2', 'S-2,Ash,51,-2', 'S-3,Elm,51,-2'];
  return fc.assert(
    fc.property(
      fc.nat(2),
      fc.array(pieces, { maxLength: 10 }).filter((parts) => !/[\r\n"]/.test(parts.join(''))),
      (at, parts) => {
        const text = [header, ...good.toSpliced(at, 0, `S-9,${parts.join('')}`)].join('\n');
        const { accepted } = importRows('schools', [{ name: 'f.csv', bytes: new TextEncoder().encode(text) }], known);
        expect(accepted.map(({ id }) => id)).toEqual(expect.arrayContaining(['S-1', 'S-2', 'S-3']));
      },
    ),
    { seed: 13, numRuns: 100 },
  );
});

test('thousands of rows of one referral are each told that they repeat its child', () => {
  const header = 'referral_id,planned_or_emergency,received_on,latest_start_date,legal_status,child_id\n';
  const rows = 'R-1,planned,2025-03-01,2025-04-01,C2,C-1042\n'.repeat(2000);
  const bytes = new TextEncoder().encode(header + rows);
  const { accepted, issues } = importRows('referrals', [{ name: 'f.csv', bytes }], known);
  expect(accepted).toEqual([]);
  expect(issues).toHaveLength(2000);
});
