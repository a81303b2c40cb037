// Runs each rule's test with its rule spoilt: a test file is right when at least one of its tests goes red.
// With --outputFile it writes a report of the same form as vitest's, a "test" for each rule.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));
const report = join(folder, 'report.json');
spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'tests/mutation/vitest.config.ts', '--reporter=json', `--outputFile=${report}`],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });

/** A file that could not be run at all proves nothing: only a failed assertion counts as red. */
const wentRed = ({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed');
const green = testResults.filter((file) => !wentRed(file));
for (const { name, message } of green)
  console.log(`NOT RED: ${relative(process.cwd(), name)}${message ? `\n${message}` : ''}`);
const red = testResults.length - green.length;
console.log(`${red} of ${testResults.length} rules and timers, spoilt, turn their own test red`);

const success = green.length === 0 && testResults.length > 0;
const output = process.argv.find((each) => each.startsWith('--outputFile='))?.slice('--outputFile='.length);
if (output !== undefined)
  writeFileSync(
    output,
    JSON.stringify({ numPassedTests: red, numFailedTests: green.length, numTotalTests: testResults.length, success }),
  );
process.exit(success ? 0 : 1);
