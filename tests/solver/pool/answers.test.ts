// A pool answers as this thread does, and this thread goes on meanwhile.

import { describe, expect, it, onTestFinished } from 'vitest';
import { createPool } from '#solver/pool/pool';
import { onThisThread } from '#solver/selection/here';
import { odd, oddPool, turn, until } from './odd.js';
import { places } from './problems.js';

describe('a pool of workers', () => {
  it('answers as this thread would, proofs and all', async () => {
    const [pool, here] = [createPool(), await onThisThread()];
    onTestFinished(() => pool.close());
    for (const seed of [1, 2, 3, 4, 5]) {
      const data = places({ requests: 4 + seed, homes: 12, options: 6, places: 2 }, seed);
      expect(await pool.solve(data)).toEqual(await here.solve(data));
    }
  });

  it('says that nothing can be taken where nothing can', async () => {
    const pool = createPool();
    onTestFinished(() => pool.close());
    const { rows, ...rest } = places({ requests: 2, homes: 3, options: 2, places: 2 }, 1);
    const none = { ...rest, rows: { ...rows, lower: rows.lower.with(0, 2) } };
    expect(await pool.solve(none)).toMatchObject({ status: 'infeasible', taken: null });
  });

  it('leaves the problem with its owner: nothing is moved to the worker', async () => {
    const { pool } = oddPool();
    const { data } = odd('answers');
    await pool.solve(data);
    expect(data.columns[0]?.rows).toEqual(Uint32Array.of(0, 0));
  });

  it('brings long proofs back whole', async () => {
    const { pool } = oddPool();
    const answer = await pool.solve(odd('sends a long proof').data);
    const multipliers = answer.taken === null ? undefined : answer.levels[0]?.proof?.multipliers;
    expect(multipliers).toHaveLength(200_000);
    expect(multipliers?.at(-1)).toBe(199_999 / 2 ** 20);
  });

  it('lets this thread go on while a worker is at work', async () => {
    const { pool } = oddPool();
    const { data, shared } = odd('waits for 1000 turns');
    const solving = pool.solve(data);
    await until(() => Atomics.load(shared, 0) === 1);
    for (let turns = 0; turns < 1000; turns += 1) {
      await turn();
      Atomics.add(shared, 1, 1);
    }
    expect(await solving).toMatchObject({ status: 'optimal', taken: [{ block: 0, column: 1, times: 1 }] });
  });

  it('lets this thread go on during a real solve', async () => {
    const pool = createPool();
    onTestFinished(() => pool.close());
    let [turns, over] = [0, false];
    const solving = pool.solve(places({ requests: 60, homes: 120, options: 60, places: 1 }, 1)).finally(() => {
      over = true;
    });
    while (!over) {
      await turn();
      turns += 1;
    }
    expect((await solving).status).toBe('optimal');
    expect(turns).toBeGreaterThan(100);
  });
});
