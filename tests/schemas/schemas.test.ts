// The JSON that programs rely on: strict, versioned, documented, and without a fact about a child that it need not hold.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { day, miles, roadMiles } from '#src/domain/index';
import { jsonSchemas } from '#src/services/schemas/index';
import { option } from '#src/services/schemas/option';
import { roundedMiles } from '#src/services/schemas/to-json/amounts';
import { findingToJson } from '#src/services/schemas/to-json/finding';
import { optionToJson } from '#src/services/schemas/to-json/option';
import { aFinding, anOption } from '../conversation/fake-services.js';

const kinds = Object.entries(jsonSchemas);

describe('every answer', () => {
  test.each(kinds)('%s says its version and its kind', (kind, schema) => {
    const { shape } = schema;
    expect(shape.version.safeParse(2).success).toBe(true);
    expect(shape.version.safeParse(1).success).toBe(false);
    expect(shape.kind.safeParse(kind).success).toBe(true);
  });

  test.each(kinds)('%s allows no field that is not described', (_, schema) => {
    expect(z.toJSONSchema(schema, { unrepresentable: 'any' })).toMatchObject({ additionalProperties: false });
  });

  test.each(kinds)('%s is told of in docs/command-line.md', (kind) => {
    const docs = readFileSync(createRequire(import.meta.url).resolve('#files/docs/command-line.md'), 'utf8');
    expect(docs).toContain(`| \`${kind}\` |`);
  });

  test.each(kinds.filter(([kind]) => kind !== 'export'))(
    '%s has no field for a birth date, a name or a postcode of a child',
    (_, schema) => {
      const text = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
      expect(text).not.toMatch(/"(bornOn|dateOfBirth|postcode|inTheirWords|ethnicity|faith|obstacles|ruledOut)"/);
    },
  );
});

describe('a verdict', () => {
  test('keeps its reasons as codes with their facts', () => {
    const json = findingToJson(
      aFinding({ reasons: [{ code: 'near-home', straight: miles(4), road: roadMiles(5.2) }] }),
    );
    expect(json.reasons).toEqual([{ code: 'near-home', straight: 4, road: 5.2 }]);
  });

  test('an unknown with its question stays an unknown', () => {
    const json = findingToJson(
      aFinding({ status: 'unknown', questions: [{ code: 'where-is-home', who: 'social-worker' }] }),
    );
    expect(json).toMatchObject({
      status: 'unknown',
      questions: [{ code: 'where-is-home', who: 'social-worker', about: null }],
    });
  });
});

test('a part says by when its offer is to be accepted, and null where there is none', () => {
  const plain = anOption(1, { home: 'H-301' });
  const offered = { ...plain, parts: plain.parts.map((part) => ({ ...part, acceptBy: day('2026-11-27') })) };
  const read = [plain, offered].map((each) => option.parse(optionToJson(each)));
  expect(read.map(({ parts: [part] }) => part?.acceptBy)).toEqual([null, '2026-11-27']);
});

test('miles have two decimals, and a distance that is not known is null, never zero', () => {
  expect([roundedMiles(4.123456), roundedMiles(0), roundedMiles(null)]).toEqual([4.12, 0, null]);
});
