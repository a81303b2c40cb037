// Types, lint and tests side by side: each check's output is shown whole, and one that fails fails all.

import { spawn } from 'node:child_process';

/** Runs one command; resolves to its exit code once its output has been shown. */
function run(name, command, stream) {
  return new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: stream ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const heard = [];
    child.stdout?.on('data', (chunk) => heard.push(chunk));
    child.stderr?.on('data', (chunk) => heard.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(`\n${code === 0 ? 'passed' : 'FAILED'}: ${name}\n${Buffer.concat(heard)}`);
      done(code ?? 1);
    });
  });
}

/** One after the other, so that two cores are kept busy and no more. */
async function checks() {
  const types = await run('types', 'npm run --silent typecheck', false);
  const lint = await run('lint', 'npm run --silent lint', false);
  return types || lint;
}

const forwarded = process.argv.slice(2).map((each) => JSON.stringify(each));
const tests = ['vitest run --config tests/vitest.config.ts', ...forwarded].join(' ');
const codes = await Promise.all([checks(), run('tests', tests, true)]);
process.exit(codes.find((code) => code !== 0) ?? 0);
