// The promise rules are on and find what they are for: a floating promise in a bot is a lost answer.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const planted = `
import { readFile } from 'node:fs/promises';
declare const pool: { query(text: string): Promise<void> };
export function mistakes(list: string[]) {
  readFile('a');
  pool.query('select 1');
  list.forEach(async (each) => { await readFile(each); });
  setTimeout(async () => { await readFile('b'); }, 1);
  new Promise<void>((resolve) => resolve()).then(() => undefined);
}
export async function right() {
  await readFile('a');
  void readFile('b');
}
`;

/** A project of one file beside the real rules, so that the whole tree need not be read for it. */
function plantedProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'placewell-lint-'));
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    types: ['node'],
    typeRoots: [`${root}/node_modules/@types`],
  };
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  writeFileSync(join(folder, 'src/main.ts'), planted);
  return folder;
}

describe('lint', () => {
  it('finds every planted promise mistake and nothing else', async () => {
    const cwd = plantedProject();
    const eslint = new ESLint({ cwd, overrideConfigFile: join(root, 'tests/eslint.config.mjs') });
    const [result] = await eslint.lintFiles(['src/main.ts']);
    rmSync(cwd, { recursive: true });
    const found = result?.messages.map((each) => `${each.line} ${each.ruleId}`);
    expect(found).toEqual([
      '5 @typescript-eslint/no-floating-promises',
      '6 @typescript-eslint/no-floating-promises',
      '7 @typescript-eslint/no-misused-promises',
      '8 @typescript-eslint/no-misused-promises',
      '9 @typescript-eslint/no-floating-promises',
    ]);
  });
});
