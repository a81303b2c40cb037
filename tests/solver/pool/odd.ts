// Pools of odd workers, timers that a test fires by hand, and a way to wait for what another thread does.

import { createRequire } from 'node:module';
import { onTestFinished } from 'vitest';
import type { After, PoolOptions } from '#solver/pool/options';
import { createPool, type Pool } from '#solver/pool/pool';
import type { SelectionData } from '#solver/selection/problem';

export interface CountTable {
  readonly count: {
    readonly base: { readonly base: number; readonly shared: Int32Array };
    readonly question: string;
    readonly answer: { readonly base: number; readonly asked: number };
  };
  readonly [other: string]: { readonly base: unknown; readonly question: unknown; readonly answer: unknown };
}

export interface Timers {
  readonly after: After;
  readonly isSet: (milliseconds: number) => boolean;
  /** Lets all that wait for so long go off. */
  readonly fire: (milliseconds: number) => void;
  readonly set: () => number;
}

export function handTimers(): Timers {
  const waiting = new Set<{ readonly milliseconds: number; readonly call: () => void }>();
  return {
    after: (milliseconds, call) => {
      const timer = { milliseconds, call };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    isSet: (milliseconds) => [...waiting].some((timer) => timer.milliseconds === milliseconds),
    fire(milliseconds) {
      for (const timer of [...waiting].filter((timer) => timer.milliseconds === milliseconds)) {
        waiting.delete(timer);
        timer.call();
      }
    },
    set: () => waiting.size,
  };
}

export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Turns of this thread's loop until it is so: no clock. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

export interface OddPool {
  readonly pool: Pool<CountTable>;
  readonly timers: Timers;
  readonly troubles: string[];
}

export function oddPool(options: PoolOptions = {}): OddPool {
  const timers = handTimers();
  const troubles: string[] = [];
  const pool = createPool<CountTable>({
    entry: createRequire(import.meta.url).resolve('#files/dist/tests/solver/pool/odd-worker.js'),
    after: timers.after,
    size: 1,
    onTrouble: (reason, detail) => troubles.push(`${reason}: ${detail}`),
    ...options,
  });
  onTestFinished(() => pool.close());
  return { pool, timers, troubles };
}

export interface Odd {
  readonly data: SelectionData;
  /** Numbers that this thread and the worker both see. */
  readonly shared: Int32Array;
}

/** Two columns, worth 5 and 7, of which one row allows one; and an empty block whose numbers are shared with the worker. */
export function odd(way: string): Odd {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const data: SelectionData = {
    levels: [way],
    rows: { lower: Float64Array.of(-Infinity), upper: Float64Array.of(1) },
    columns: [
      {
        count: 2,
        values: [Int32Array.of(5, 7)],
        starts: Uint32Array.of(0, 1, 2),
        rows: Uint32Array.of(0, 0),
        coefficients: Int32Array.of(1, 1),
      },
      {
        count: 0,
        values: [new Int32Array()],
        starts: Uint32Array.of(0),
        rows: new Uint32Array(),
        coefficients: shared,
      },
    ],
  };
  return { data, shared };
}

export const ordinary = () => odd('answers').data;
