// Export gives back what was imported: any rows, the invented county, and each example letter for letter.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { day, schoolId } from '#src/domain/index';
import {
  exportRows,
  importRows,
  type KindName,
  type Known,
  kindNames,
  knownOf,
  type Rows,
  rowsOf,
  writeRows,
} from '#src/imports/index';
import { rows } from './arbitrary/rows.js';
import { MOST } from './arbitrary/values.js';
import { file } from './helpers.js';

/** All that the rows at random can point at. */
const everythingKnown: Known = {
  asAt: day('2026-01-01'),
  providers: allOf('P'),
  homes: allOf('H'),
  bedsOf: new Map(),
  bedrooms: new Map(numbers().map((n) => [`B-${n}`, `H-${n}`])),
  schools: allOf('S'),
  venues: allOf('V'),
  referrals: allOf('R'),
  children: new Map(numbers().map((n) => [`C-${n}`, day('2005-01-01')])),
  placements: new Map(),
  localities: new Map(),
};

/** A bedroom's own line may put it anywhere. */
const noRooms: Known = { ...everythingKnown, bedrooms: new Map() };

describe.each(kindNames)('%s', (kind) => {
  test('any row, written and read, is itself', () => roundTrip(kind));
});

function roundTrip<K extends KindName>(kind: K) {
  const itself: fc.IProperty<[Rows[K]]> = fc.property(rows[kind], (row) => {
    const text = writeRows(kind, [row]);
    const { accepted, issues } = importRows(kind, [file(text)], kind === 'places' ? noRooms : everythingKnown);
    expect(issues.filter((issue) => issue.severity === 'refused')).toEqual([]);
    expect(accepted).toEqual([row]);
    expect(writeRows(kind, accepted)).toBe(text);
  });
  return fc.assert(itself, { seed: 7, numRuns: 80 });
}

test('a whole invented county comes back, nothing refused', () => {
  const county = makeCounty({ children: 120, homes: 80, seed: 4 });
  const known = knownOf(county);
  for (const kind of kindNames) {
    const text = exportRows(kind, county);
    const { accepted, issues } = importRows(kind, [file(text)], known);
    expect(issues.filter((issue) => issue.severity === 'refused')).toEqual([]);
    expect(accepted).toHaveLength(rowsOf(kind, county).length);
    expect(writeRows(kind, accepted)).toBe(text);
  }
});

test('a cell that a spreadsheet would run as a formula is disarmed, and read back as it was', () => {
  const text = writeRows('schools', [{ id: schoolId('S-1'), name: '=HYPERLINK("x")', point: { lat: 51, lon: -2 } }]);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).toMatch(/,-2\n$/);
  expect(importRows('schools', [file(text)], everythingKnown).accepted[0]?.name).toBe('=HYPERLINK("x")');
});

function numbers(): readonly number[] {
  return Array.from({ length: MOST }, (_, index) => index + 1);
}
function allOf(letter: string): ReadonlySet<string> {
  return new Set(numbers().map((n) => `${letter}-${n}`));
}
