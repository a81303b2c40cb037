// Workers that lie, crash, or run out of memory: a clear answer each time, and the next work is done.

import { describe, expect, it } from 'vitest';
import { odd, oddPool, ordinary, until } from './odd.js';

const first = [{ block: 0, column: 0, times: 1 }];
const EVERY = 100;
const MEGABYTE = 1024 * 1024;

describe('a worker that lies', () => {
  it.each([
    ['takes both', 'row 0: 2', 5],
    ['calls the lesser optimal', 'optimal less than', 7],
    ['denies there is any', 'infeasible what has', 5],
  ])('and %s is caught: the best that holds is given instead', async (way, said, value) => {
    const { pool, troubles } = oddPool();
    expect(await pool.solve(odd(way).data)).toMatchObject({
      status: 'stopped-early',
      reason: 'failed-check',
      levels: [{ value, bound: null, closedBy: 'none' }],
    });
    expect(troubles).toEqual([expect.stringContaining(said)]);
  });

  it('and overstates its worth is caught, even with nothing else to give', async () => {
    const { pool } = oddPool();
    expect(await pool.solve(odd('overstates its worth').data)).toEqual({
      status: 'stopped-early',
      taken: null,
      reason: 'failed-check',
      engine: 'auto',
    });
  });
});

describe('a worker that fails', () => {
  it.each([
    ['leaves', 'worker-crashed', 'code 3'],
    ['throws', 'worker-crashed', 'no such pivot'],
    ['fills its heap', 'out-of-memory', 'memory'],
    ['asks for more than there is', 'out-of-memory', 'rray buffer'],
  ])('because it %s costs one solve its proof and no other anything', async (way, reason, detail) => {
    const { pool, troubles } = oddPool({ heap: 32 });
    const answers = await Promise.all([pool.solve(odd(way).data), pool.solve(ordinary()), pool.solve(ordinary())]);
    expect(answers).toMatchObject([
      { status: 'stopped-early', reason, taken: first },
      { status: 'optimal', reason: null },
      { status: 'optimal', reason: null },
    ]);
    expect(troubles).toEqual([expect.stringContaining(detail)]);
  });

  it('because memory outside its heap grows past the limit is ended', async () => {
    const { pool, timers } = oddPool({ growth: 150 * MEGABYTE });
    const { data, shared } = odd('fills memory outside the heap');
    let isOver = false;
    const solving = pool.solve(data).finally(() => {
      isOver = true;
    });
    await until(() => Atomics.load(shared, 0) === 5);
    // Others in this process may give memory back meanwhile: look until it is seen.
    await until(() => {
      timers.fire(EVERY);
      return isOver;
    });
    expect(await solving).toMatchObject({ status: 'stopped-early', reason: 'out-of-memory', taken: first });
    expect(await pool.solve(ordinary())).toMatchObject({ status: 'optimal' });
  });

  it('because it never begins is ended', async () => {
    const { pool, timers, troubles } = oddPool({ startLimit: 30_000 });
    const solving = pool.solve(ordinary());
    timers.fire(30_000);
    expect(await solving).toMatchObject({ status: 'stopped-early', reason: 'worker-crashed', taken: null });
    expect(troubles).toEqual([expect.stringContaining('did not begin')]);
    expect(await pool.solve(ordinary())).toMatchObject({ status: 'optimal' });
  });

  it('because its file cannot be loaded is an answer too', async () => {
    const { pool } = oddPool({ entry: '/nowhere/worker.js' });
    expect(await pool.solve(ordinary())).toMatchObject({ status: 'stopped-early', reason: 'worker-crashed' });
  });
});

describe('our own mistakes', () => {
  it('are thrown: a problem that cannot be copied to another thread', async () => {
    const { pool } = oddPool();
    const data = { ...ordinary(), weigh: () => 1 };
    await expect(pool.solve(data)).rejects.toThrow(/could not be cloned/);
    expect(await pool.solve(ordinary())).toMatchObject({ status: 'optimal' });
  });
});
