// The documentation's files and tables are the code's own.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  importRows,
  type KindName,
  type Known,
  kindNames,
  kinds,
  learn,
  nothingKnown,
  writeRows,
} from '#src/imports/index';
import { asAt, example, exampleKnown } from './helpers.js';

const guide = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');

test('the examples, imported in order into an empty store, give no issue', () => {
  const importExample = <K extends KindName>(known: Known, kind: K): Known => {
    const { accepted, issues } = importRows(kind, [example(kind)], known);
    expect(issues).toEqual([]);
    expect(accepted.length).toBeGreaterThan(0);
    return learn(known, kind, accepted);
  };
  expect(kindNames.reduce(importExample, nothingKnown(asAt)).referrals).toContain('R-204');
});

describe.each(kindNames)('%s', (kind) => {
  test('the example is written as an export writes it', () => {
    const { accepted } = importRows(kind, [example(kind)], exampleKnown);
    expect(writeRows(kind, accepted)).toBe(new TextDecoder().decode(example(kind).bytes));
  });
  test('docs/data.md lists its columns', () => {
    const section = guide.split(`\n### ${kind}\n`)[1]?.split('\n### ')[0] ?? '';
    const listed = section.split('\n').filter((line) => line.startsWith('| `'));
    expect(listed).toEqual(
      kinds[kind].columns.map(
        (column) =>
          `| \`${column.name}\` | ${column.required ? 'yes' : ''} | ${column.from} | ${column.about} | ${column.expected} |`,
      ),
    );
    expect(section).toContain(`examples/${kind}.csv`);
  });
});
