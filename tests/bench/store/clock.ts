// Times of something done again and again, one after another.

import { type Timing, timing } from '../timing.js';

/** After one to warm up. */
export async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<Timing> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const from = performance.now();
    await work(round);
    if (round > 0) times.push(performance.now() - from);
  }
  return timing(times);
}
