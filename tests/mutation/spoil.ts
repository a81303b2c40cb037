// Spoils the one rule or timer that the test file about to run is named after, before the file is read.

import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

interface Spoilable {
  judge?: () => unknown;
  due?: () => null;
}

const alwaysMet = { status: 'met', reasons: [], value: 1, gates: [], questions: [], support: [] };

const test = expect.getState().testPath;
if (test === undefined) throw new Error('expected to be told which test file is about to run');
const source = test.replace('/tests/rules/', '/src/rules/').replace(/\.test\.ts$/, '.ts');
const root = fileURLToPath(new URL('../..', import.meta.url));
const exported: Readonly<Record<string, unknown>> = await import(source.startsWith(root) ? source : `${root}${source}`);
const isEntry = (each: unknown): each is Spoilable =>
  typeof each === 'object' && each !== null && ('judge' in each || 'due' in each);
const entries = Object.values(exported).filter(isEntry);
if (entries.length !== 1) throw new Error(`expected one rule or timer in ${source}, found ${entries.length}`);
for (const entry of entries) {
  if (entry.judge !== undefined) entry.judge = () => alwaysMet;
  if (entry.due !== undefined) entry.due = () => null;
}
