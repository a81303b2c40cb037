// `npm run bench:year`: a year of placing, simulated many times over, by four policies. Synthetic: no real child is in it.

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { tableOf } from './report/table.js';
import { county, PAIR, POINT, WAITING } from './world/shape.js';
import type { Year } from './year.js';

const LOADS = [1, 1.4];

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '30' },
    from: { type: 'string', default: '1' },
    load: { type: 'string', multiple: true, default: LOADS.map(String) },
    quick: { type: 'boolean', default: false },
  },
});
const seeds = values.quick ? 4 : Number(values.seeds);
const first = Number(values.from);
const loads = values.load.map(Number);
if (!(Number.isInteger(seeds) && seeds > 1)) throw new Error('expected --seeds to be a whole number over 1');
if (!loads.every((load) => load > 0 && load < 5)) throw new Error('expected each --load to be a number from 0 to 5');

const jobs = Array.from({ length: seeds }, (_, i) => loads.map((load) => ({ load, seed: first + i }))).flat();
const years = await live();
console.log(`SYNTHETIC: an invented county of some ${county(1).homes} foster homes, seeds ${first} to ${first + seeds - 1}; no real child is in it.
Value: points of the home for each day lived in it within the year (${PAIR / POINT} more a day for each pair of siblings in one home), of
an outside provider otherwise; ${WAITING / POINT} a day where a child waits. Load: children who come x mean stay / places. The bound knows who
will come, how long each stays and who will say no; it is a linear programme, so nobody can reach all of it.
`);
for (const load of loads) console.log(tableOf(years.filter((year) => year.load === load)));

/** On as many threads as there are cores; by load, then by seed, whichever was done first. */
async function live(): Promise<readonly Year[]> {
  const from = performance.now();
  const left = [...jobs];
  const done: Year[] = [];
  const threads = Math.min(left.length, availableParallelism());
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url));
      const next = () => {
        const job = left.shift();
        if (job !== undefined) return worker.postMessage(job);
        worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', (year: Year) => {
        done.push(year);
        const seconds = ((performance.now() - from) / 1000).toFixed(0);
        process.stderr.write(`${done.length} of ${jobs.length} years lived, ${seconds} s\n`);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: threads }, one));
  return done.sort((a, b) => a.load - b.load || a.seed - b.seed);
}
