// What a pool may be told: how many workers, how long, how much memory, and by whose timer. Everything has a default.

import type { Halt } from './messages.js';

/** Calls back once after so many milliseconds, unless cancelled by what it returns. */
export type After = (milliseconds: number, call: () => void) => () => void;

export interface PoolOptions {
  /** Workers for solves at once; each begins when first needed. */
  readonly size?: number;
  /** Work that may wait its turn; more is refused, so that a burst cannot hold every problem in memory. */
  readonly queue?: number;
  /**
   * Milliseconds after a soft limit at which the worker is ended. A solve that keeps its limit still has to round up what
   * it found and prove what it can: what is ended brings no proof.
   */
  readonly grace?: (timeLimit: number) => number;
  /** Milliseconds a cancelled solve has to stop by itself; its worker then stays warm. */
  readonly cancelGrace?: number;
  /** Milliseconds within which a worker must begin what it is given. */
  readonly startLimit?: number;
  /** A worker is replaced after so much work, or when it holds so many bytes: WebAssembly never gives memory back. */
  readonly recycleAfter?: number;
  readonly recycleAbove?: number;
  /** Bytes the process may grow during one piece of work, looked at every so many milliseconds. */
  readonly growth?: number;
  readonly every?: number;
  /** Megabytes of JavaScript heap in a worker. It does not count typed arrays or WebAssembly: `growth` does. */
  readonly heap?: number;
  /** Warm sessions at once, each with a worker of its own, and milliseconds after which an unused one is let go. */
  readonly sessions?: number;
  readonly sessionIdle?: number;
  readonly after?: After;
  /** Bytes that the process holds. */
  readonly rss?: () => number;
  /** The compiled file that workers run. */
  readonly entry?: string;
  /** Told of what went wrong in a worker: the answer has only the reason. No problem's numbers are in it. */
  readonly onTrouble?: (reason: Halt | 'failed-check', detail: string) => void;
}

export type Settings = Required<Omit<PoolOptions, 'entry'>> & { readonly entry: string | null };

const MEGABYTE = 1024 * 1024;

const defaults: Settings = {
  size: 2,
  queue: 100,
  grace: (timeLimit) => 500 + timeLimit / 10,
  cancelGrace: 50,
  startLimit: 30_000,
  recycleAfter: 500,
  recycleAbove: 512 * MEGABYTE,
  growth: 4096 * MEGABYTE,
  every: 100,
  heap: 2048,
  sessions: 2,
  sessionIdle: 600_000,
  after: (milliseconds, call) => {
    // A command that has its answer ends: no timer of ours keeps it.
    const timer = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timer);
  },
  rss: () => process.memoryUsage.rss(),
  entry: null,
  onTrouble: () => undefined,
};

export const settle = (options: PoolOptions): Settings => ({ ...defaults, ...options });
