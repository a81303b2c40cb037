// Every command line that the documents show is one that is understood.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { parseLine } from '../../src/commands/line/index.js';

const shown = ['docs/command-line.md', 'docs/audit.md', 'README.md'].flatMap((file) => {
  const text = readFileSync(createRequire(import.meta.url).resolve(`#files/${file}`), 'utf8');
  return [...text.matchAll(/^(?:\w+=\S+ )?npx placewell (.+)$/gm)].map(([, line = '']) => line);
});

/** What the program is given of it: not what a shell does with the answer, nor the remark behind it. */
const words = (line: string): readonly string[] => (line.split(/\s[|>#]\s?|\s&&\s/)[0] ?? '').trim().split(/\s+/);

test('the documents show many', () => expect(shown.length).toBeGreaterThan(15));

test.each(shown)('npx placewell %s', (line) => {
  const parsed = parseLine(words(line));
  expect(parsed.ok ? [] : [parsed.message, ...parsed.problems]).toEqual([]);
});
