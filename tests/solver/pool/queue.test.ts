// Who waits, who is refused, and what closing does.

import { describe, expect, it } from 'vitest';
import type { PoolOptions } from '#solver/pool/options';
import { odd, oddPool, ordinary, until } from './odd.js';

describe('the queue', () => {
  it('answers fifty at once, in the order they came', async () => {
    const { pool } = oddPool();
    const order: number[] = [];
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const answer = await pool.solve(ordinary());
        order.push(i);
        return answer.status;
      }),
    );
    expect(new Set(answers)).toEqual(new Set(['optimal']));
    expect(order).toEqual(order.map((_, i) => i));
  });

  it('shares work between workers: two that wait for each other both end', async () => {
    const { pool } = oddPool({ size: 2 });
    const [one, other] = [odd('waits for 1000 turns'), odd('waits for 1000 turns')];
    const solving = Promise.all([pool.solve(one.data), pool.solve(other.data)]);
    await until(() => Atomics.load(one.shared, 0) === 1 && Atomics.load(other.shared, 0) === 1);
    for (const { shared } of [one, other]) Atomics.store(shared, 1, 1000);
    expect(await solving).toMatchObject([{ status: 'optimal' }, { status: 'optimal' }]);
  });

  it('refuses what comes when it is full, and says so', async () => {
    const { pool } = oddPool({ queue: 1 });
    const { data, shared } = odd('waits for 1000 turns');
    const [working, waiting] = [pool.solve(data), pool.solve(ordinary())];
    expect(await pool.solve(ordinary())).toEqual({
      status: 'refused',
      taken: null,
      reason: 'queue-full',
      engine: 'none',
    });
    Atomics.store(shared, 1, 1000);
    expect(await Promise.all([working, waiting])).toMatchObject([{ status: 'optimal' }, { status: 'optimal' }]);
  });

  it('replaces a worker after so much work, or when it holds too much, and loses none of it', async () => {
    const solved = async (recycled: PoolOptions) => {
      const { pool, troubles } = oddPool(recycled);
      const answers = await Promise.all(Array.from({ length: 5 }, () => pool.solve(ordinary())));
      expect(troubles).toEqual([]);
      return answers.map(({ status, engine }) => `${status}, ${engine}`);
    };
    const after = (others: number) => `optimal, odd, after ${others} others`;
    expect(await solved({})).toEqual([0, 1, 2, 3, 4].map(after));
    expect(await solved({ recycleAfter: 2 })).toEqual([0, 1, 0, 1, 0].map(after));
    expect(await solved({ recycleAbove: 1 })).toEqual([0, 0, 0, 0, 0].map(after));
  });
});

describe('closing', () => {
  it('ends what is under way with the best it told, and what waits with nothing', async () => {
    const { pool } = oddPool();
    const { data, shared } = odd('tells, then hangs');
    const answers = Promise.all([pool.solve(data), pool.solve(ordinary())]);
    await until(() => Atomics.load(shared, 0) === 1);
    await pool.close();
    expect(await answers).toMatchObject([
      { status: 'stopped-early', reason: 'cancelled', levels: [{ value: 7 }] },
      { status: 'stopped-early', reason: 'cancelled', taken: null },
    ]);
  });

  it('twice is harmless; asked again, it refuses', async () => {
    const { pool } = oddPool();
    await pool.solve(ordinary());
    await Promise.all([pool.close(), pool.close()]);
    expect(await pool.solve(ordinary())).toMatchObject({ status: 'refused', reason: 'closed' });
  });
});
