// A selection of England's size, ours alone: how long, how near, and how many homes have a place at all.

import type { Highs } from 'highs';
import { solveSelection } from '#solver/selection/solve';
import { instance } from '../../solver/selection/instances.js';
import { clock } from './rivals/clock.js';
import { duration } from './rivals/outcome.js';

const HOMES = 20_000;

export function england(highs: Highs, placesPerChild: number, capSeconds: number): void {
  const made = performance.now();
  const problem = instance({ requests: 3000, homes: HOMES, placesPerChild, seed: 1 });
  const vacant = new Set<number>();
  let columns = 0;
  for (let b = 0; b < problem.blocks; b += 1) {
    const { count, starts, rows } = problem.columnsOf(b);
    columns += count;
    for (let j = 0; j < count; j += 1) vacant.add(rows[starts[j] ?? 0] ?? 0);
  }
  console.log(
    `3000x${HOMES}, ${placesPerChild} places a child: ${vacant.size} homes (${((100 * vacant.size) / HOMES).toFixed(1)} %) ` +
      `with a place, ${columns} columns, ${problem.rows.lower.length} rows, made in ${duration(performance.now() - made)}`,
  );
  const from = clock();
  const answer = solveSelection(problem, highs, { now: () => performance.now(), timeLimit: 1000 * capSeconds });
  const took = duration(clock() - from);
  if (answer.taken === null) {
    console.log(`  ${answer.status}: ${answer.reason ?? 'no selection'} after ${took}`);
    return;
  }
  const levels = answer.levels.map(({ name, value, bound, closedBy }) => {
    const gap =
      bound === null ? 'no bound' : `gap ${((100 * (bound - value)) / Math.max(1, Math.abs(bound))).toFixed(4)} %`;
    return `${name} ${value} (${closedBy === 'none' ? gap : `best, by ${closedBy}`})`;
  });
  const megabytes = Math.round(process.memoryUsage().rss / 1_048_576);
  console.log(
    `  ${answer.status} in ${took}: ${levels.join(', ')}; at most ${answer.effort.mostHeld} columns in an engine, ${megabytes} MB`,
  );
}
