// House rules that a machine can hold: sizes, the wall clock, casts, tests switched off.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const filesIn = (dirs: readonly string[]) =>
  dirs.flatMap((dir) =>
    readdirSync(`${root}/${dir}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file))
      .map((file) => `${dir}/${file}`),
  );

const sources = filesIn(['src', 'solver', 'bots', 'fixtures']);
const tests = filesIn(['tests']);
const lines = (file: string) => read(file).split('\n').length;

/** Lines of these files that match, as `file:line text`. */
const finds = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((text, i) => (pattern.test(text) ? [`${file}:${i + 1} ${text.trim()}`] : [])),
  );

const mayTouchTheWorld = /^src\/(main|cli|config)\.ts$/;

describe('house rules', () => {
  it('no source file is over 300 lines, and the median is at most 60', () => {
    const sizes = sources.map(lines).sort((a, b) => a - b);
    expect(sources.filter((file) => lines(file) > 300)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('no rule is over 60 lines', () => {
    const rules = sources.filter((file) => /^src\/rules\/(law|duty|policy)\//.test(file));
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((file) => lines(file) > 60)).toEqual([]);
  });

  it('every file opens with what it is for', () => {
    const silent = sources.filter(
      (file) => !/^(#!.*\n)?(\/\/|\/\*\*) ?\S/.test(read(file)) && !/\/index\.ts$/.test(file),
    );
    expect(silent).toEqual([]);
  });

  it('the clock, chance and the environment are read only where the program starts', () => {
    const pattern = /Date\.now\(|new Date\(\)|Math\.random\(|process\.env\b/;
    expect(
      finds(
        sources.filter((file) => !mayTouchTheWorld.test(file)),
        pattern,
      ),
    ).toEqual([]);
  });

  it('nothing is cast away or swallowed', () => {
    expect(
      finds(
        [...sources, ...tests.filter((f) => !f.endsWith('house-rules.test.ts'))],
        /as unknown as|\bas any\b|: any(?=[;,)=\]]|$)|@ts-ignore|catch *(\([a-z_]*\))? *\{ *\}/,
      ),
    ).toEqual([]);
  });

  it('no test is switched off, empty, or waits on the clock', () => {
    const planted = /architecture\/(house-rules|lint)\.test\.ts$/;
    const others = tests.filter((file) => !planted.test(file));
    expect(finds(others, /\b(it|test|describe)\.(skip|only|todo)\b|expect\(true\)|setTimeout\(|\bsleep\(/)).toEqual([]);
  });

  it('no folder holds more than 20 files', () => {
    const folders = new Map<string, number>();
    for (const file of [...sources, ...tests]) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect([...folders].filter(([, count]) => count > 20)).toEqual([]);
  });
});
