// Warm sessions: set up once, asked often, set up again when their worker is gone.

import { describe, expect, it } from 'vitest';
import { type OddPool, oddPool, until } from './odd.js';

const IDLE = 600_000;
const fresh = () => new Int32Array(new SharedArrayBuffer(8));

/** `shared[0]` counts how often it was set up; `shared[1]` turns 1 when a question that does not end has begun. */
function counting({ pool }: OddPool, base: number) {
  const shared = fresh();
  const session = pool.session('count', { base, shared });
  return { session, opened: () => Atomics.load(shared, 0), begun: () => Atomics.load(shared, 1) === 1 };
}

describe('a warm session', () => {
  it('keeps its state from question to question, and is set up once', async () => {
    const { session, opened } = counting(oddPool(), 10);
    expect(session.isWarm()).toBe(false);
    expect(await session.warm()).toEqual({ ok: true, answer: null });
    expect(session.isWarm()).toBe(true);
    const answers = await Promise.all(['a', 'b', 'c'].map((question) => session.ask(question)));
    expect(answers).toEqual([1, 2, 3].map((asked) => ({ ok: true, answer: { base: 10, asked } })));
    expect(opened()).toBe(1);
  });

  it('is set up again after its worker crashed: one question pays', async () => {
    const { session, opened } = counting(oddPool(), 10);
    const answers = await Promise.all(['a', 'leave', 'b'].map((question) => session.ask(question)));
    expect(answers).toEqual([
      { ok: true, answer: { base: 10, asked: 1 } },
      { ok: false, reason: 'worker-crashed' },
      { ok: true, answer: { base: 10, asked: 1 } },
    ]);
    expect(opened()).toBe(2);
  });

  it('ends a question at its hard limit, and is cold after it', async () => {
    const odd = oddPool();
    const { session, begun } = counting(odd, 10);
    const asking = session.ask('hang', { timeLimit: 100 });
    await until(() => begun() && odd.timers.isSet(610));
    odd.timers.fire(610);
    expect(await asking).toEqual({ ok: false, reason: 'time-limit' });
    expect(session.isWarm()).toBe(false);
    expect(await session.ask('a')).toMatchObject({ ok: true, answer: { asked: 1 } });
  });

  it('stays warm when a cancelled question heeds it', async () => {
    const { session, opened, begun } = counting(oddPool(), 10);
    const cancelling = new AbortController();
    const asking = session.ask('stop when cancelled', { signal: cancelling.signal });
    await until(begun);
    cancelling.abort();
    await asking;
    expect(await session.ask('a')).toMatchObject({ ok: true, answer: { asked: 2 } });
    expect(opened()).toBe(1);
  });

  it('that cannot be set up says so to each who asks, and nothing hangs', async () => {
    const { session } = counting(oddPool(), -1);
    expect(await Promise.all([session.warm(), session.ask('a')])).toEqual([
      { ok: false, reason: 'worker-crashed' },
      { ok: false, reason: 'worker-crashed' },
    ]);
  });

  it('is let go when long unused, and set up again when asked', async () => {
    const odd = oddPool();
    const { session, opened } = counting(odd, 10);
    await session.ask('a');
    await session.ask('a');
    expect(odd.timers.set()).toBe(1);
    odd.timers.fire(IDLE);
    expect(session.isWarm()).toBe(false);
    expect(await session.ask('b')).toEqual({ ok: true, answer: { base: 10, asked: 1 } });
    expect(opened()).toBe(2);
  });

  it('gives way to a newer one when there are too many: the one unused for longest', async () => {
    const odd = oddPool({ sessions: 2 });
    const [one, two, three] = [counting(odd, 1), counting(odd, 2), counting(odd, 3)];
    await one.session.ask('a');
    await two.session.ask('a');
    await one.session.ask('b');
    expect(await three.session.ask('a')).toMatchObject({ ok: true });
    expect([one, two, three].map(({ session }) => session.isWarm())).toEqual([true, false, true]);
  });

  it('is refused while all the others are at work', async () => {
    const odd = oddPool({ sessions: 1 });
    const [one, two] = [counting(odd, 1), counting(odd, 2)];
    const cancelling = new AbortController();
    const asking = one.session.ask('stop when cancelled', { signal: cancelling.signal });
    await until(one.begun);
    expect(await two.session.ask('a')).toEqual({ ok: false, reason: 'too-many-sessions' });
    cancelling.abort();
    await asking;
    expect(await two.session.ask('a')).toMatchObject({ ok: true });
  });

  it('closed with a question under way ends it, and answers no more', async () => {
    const odd = oddPool();
    const { session, begun } = counting(odd, 10);
    const asking = session.ask('hang');
    await until(begun);
    await session.close();
    expect(await asking).toEqual({ ok: false, reason: 'cancelled' });
    expect(odd.timers.set()).toBe(0);
    expect(await session.ask('a')).toEqual({ ok: false, reason: 'closed' });
  });

  it('closes with its pool', async () => {
    const odd = oddPool();
    const { session } = counting(odd, 10);
    await session.ask('a');
    await odd.pool.close();
    expect(session.isWarm()).toBe(false);
    expect(await session.ask('b')).toEqual({ ok: false, reason: 'closed' });
  });
});
