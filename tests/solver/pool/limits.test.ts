// Limits and cancellation: an honest end, with the best that was told and holds.

import { describe, expect, it, onTestFinished } from 'vitest';
import { createPool } from '#solver/pool/pool';
import { odd, oddPool, ordinary, until } from './odd.js';
import { places } from './problems.js';

const HARD = 2700;
const CANCEL_GRACE = 50;
const second = [{ block: 0, column: 1, times: 1 }];

describe('the soft limit', () => {
  it('is kept by the solve itself', async () => {
    const pool = createPool({ after: () => () => undefined });
    onTestFinished(() => pool.close());
    const answer = await pool.solve(places({ requests: 200, homes: 300, options: 150, places: 1 }, 1), {
      timeLimit: 1,
      engine: 'highs',
    });
    expect(answer).toMatchObject({ status: 'stopped-early', reason: 'time-limit' });
  });
});

describe('the hard limit', () => {
  it('ends a worker that overruns, and gives the best it told that the rows allow', async () => {
    const { pool, timers } = oddPool();
    const { data, shared } = odd('tells, then hangs');
    const solving = pool.solve(data, { timeLimit: 2000 });
    await until(() => Atomics.load(shared, 0) === 1 && timers.isSet(HARD));
    timers.fire(HARD);
    expect(await solving).toMatchObject({
      status: 'stopped-early',
      reason: 'time-limit',
      taken: second,
      levels: [{ value: 7, bound: null, closedBy: 'none', proof: null }],
    });
    expect(await pool.solve(ordinary())).toMatchObject({ status: 'optimal' });
  });

  it('says that nothing was found where nothing was told', async () => {
    const { pool, timers } = oddPool();
    const { data, shared } = odd('hangs');
    const solving = pool.solve(data, { timeLimit: 2000 });
    await until(() => Atomics.load(shared, 0) === 1 && timers.isSet(HARD));
    timers.fire(HARD);
    expect(await solving).toEqual({ status: 'stopped-early', taken: null, reason: 'time-limit', engine: 'auto' });
  });

  it('counts work, not the wait for a worker', async () => {
    const { pool, timers } = oddPool();
    const { data, shared } = odd('hangs');
    const hanging = pool.solve(data, { timeLimit: 2000 });
    const waiting = pool.solve(ordinary(), { timeLimit: 10 });
    await until(() => Atomics.load(shared, 0) === 1 && timers.isSet(HARD));
    expect(timers.isSet(511)).toBe(false);
    timers.fire(HARD);
    await hanging;
    expect(await waiting).toMatchObject({ status: 'optimal' });
  });

  it('leaves no timer behind', async () => {
    const { pool, timers } = oddPool();
    await pool.solve(ordinary(), { timeLimit: 2000, signal: new AbortController().signal });
    expect(timers.set()).toBe(0);
  });
});

describe('a cancellation', () => {
  it('before the start does not even begin a worker', async () => {
    const { pool } = oddPool({ entry: '/nowhere.js' });
    const answer = await pool.solve(ordinary(), { signal: AbortSignal.abort() });
    expect(answer).toEqual({ status: 'stopped-early', taken: null, reason: 'cancelled', engine: 'auto' });
  });

  it('while it waits is answered at once', async () => {
    const { pool } = oddPool();
    const { data, shared } = odd('waits for 1000 turns');
    const first = pool.solve(data);
    const cancelling = new AbortController();
    const queued = pool.solve(ordinary(), { signal: cancelling.signal });
    cancelling.abort();
    expect(await queued).toMatchObject({ status: 'stopped-early', taken: null, reason: 'cancelled' });
    Atomics.store(shared, 1, 1000);
    expect(await first).toMatchObject({ status: 'optimal' });
  });

  it('during a solve that heeds it keeps the worker, and gives what it had', async () => {
    const { pool, timers } = oddPool();
    const { data, shared } = odd('heeds a cancellation');
    const cancelling = new AbortController();
    const solving = pool.solve(data, { signal: cancelling.signal });
    await until(() => Atomics.load(shared, 0) === 1);
    cancelling.abort();
    expect(await solving).toMatchObject({ status: 'stopped-early', reason: 'cancelled', levels: [{ value: 5 }] });
    expect(timers.set()).toBe(0);
  });

  it('during a solve that is deaf to it ends the worker, and gives the best it told', async () => {
    const { pool, timers } = oddPool();
    const { data, shared } = odd('tells, then hangs');
    const cancelling = new AbortController();
    const solving = pool.solve(data, { signal: cancelling.signal });
    await until(() => Atomics.load(shared, 0) === 1);
    cancelling.abort();
    timers.fire(CANCEL_GRACE);
    expect(await solving).toMatchObject({ status: 'stopped-early', reason: 'cancelled', taken: second });
    expect(await pool.solve(ordinary())).toMatchObject({ status: 'optimal' });
  });
});
