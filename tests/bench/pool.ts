// What 200 solves in a row leave behind, and how late a killed one is. Prints; judges nothing.

import { createPool } from '#solver/index';
import { places } from '../solver/pool/problems.js';
import { line } from './timing.js';

const MEGABYTE = 1024 * 1024;
const SOLVES = 200;
const problems = Array.from({ length: 10 }, (_, seed) =>
  places({ requests: 60, homes: 250, options: 80, places: 1 }, seed + 1),
);

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await work();
  times.push(performance.now() - from);
}

/** With a collector to call (--expose-gc), what is merely not yet collected does not count. */
const rss = () => {
  globalThis.gc?.();
  return `${Math.round(process.memoryUsage.rss() / MEGABYTE)} MB`;
};

async function inARow(name: string, recycleAfter: number): Promise<void> {
  const pool = createPool({ size: 1, recycleAfter, recycleAbove: Number.POSITIVE_INFINITY });
  const times: number[] = [];
  const figures = [`${rss()} before`];
  for (let solved = 1; solved <= SOLVES; solved += 1) {
    const data = problems[solved % problems.length];
    if (data !== undefined) await timed(times, () => pool.solve(data));
    if (solved % 50 === 0) figures.push(`${rss()} after ${solved}`);
  }
  await pool.close();
  console.log(`${name}: ${figures.join(', ')}, ${rss()} closed`);
  line(`  one solve, there and back (${problems[0]?.columns.length} x 80 columns)`, times);
}

/** A problem too large for its limit; no grace, so that the hard limit is what ends it. */
async function killed(): Promise<void> {
  const pool = createPool({ size: 1, grace: () => 0 });
  const large = places({ requests: 300, homes: 1_000, options: 300, places: 1 }, 1);
  const [times, ends]: [number[], string[]] = [[], []];
  for (let i = 0; i < 20; i += 1) {
    const small = problems[0];
    await timed(times, async () => {
      const { status, reason } = await pool.solve(large, { timeLimit: 300 });
      ends.push(`${status} ${reason}`);
    });
    if (small !== undefined) ends.push((await pool.solve(small)).status);
  }
  const counts = [...new Set(ends)].map((end) => `${ends.filter((other) => other === end).length} ${end}`);
  console.log(`20 ended at 300 ms, each followed by an ordinary one: ${counts.join(', ')}; ${rss()}`);
  line('  from asked to answered', times);
  await pool.close();
}

console.log('milliseconds: p50, p95, most\n');
await inARow('one worker for all', Number.POSITIVE_INFINITY);
await inARow('a new worker every 20', 20);
await killed();
