// One worker, and everything that can become of what it is given. Whatever happens, work ends, once, with a reason.

import { Worker } from 'node:worker_threads';
import { workerFile } from './entry.js';
import type { Guard } from './guard.js';
import { type Ended, type Halt, halted, type Posted, type Request, type Told } from './messages.js';
import type { Settings } from './options.js';

export interface Work {
  readonly request: Request;
  readonly timeLimit: number | null;
  readonly signal?: AbortSignal;
  readonly onBetter?: (value: unknown) => void;
}

export interface Hand {
  /** At work, or no longer to be given any. */
  readonly isBusy: () => boolean;
  /** Ended, or about to be. */
  readonly isGoing: () => boolean;
  /** How much it has done, and how many bytes it said it held after the last. */
  readonly done: () => number;
  readonly memory: () => number;
  /** One at a time. Throws only for what cannot be copied to another thread: our own mistake. */
  readonly run: (work: Work) => Promise<Ended>;
  /** Work under way ends with the reason. Resolves when the thread is gone. */
  readonly end: (reason: Halt) => Promise<void>;
}

/** A thread in native code may be slow to go. Its asker does not wait for that. */
const GOING = 1000;

export function openHand(settings: Settings, guard: Guard, onGone: () => void): Hand {
  const { after, grace, cancelGrace, startLimit, heap } = settings;
  // The parent's own flags (a test runner's conditions) are not the worker's.
  const worker = new Worker(settings.entry ?? workerFile(), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // An idle worker does not keep a command from ending.
  worker.unref();
  let hear: ((told: Told) => void) | null = null;
  let finish: ((ended: Ended) => void) | null = null;
  let fate: { readonly reason: Halt; readonly detail: string | null } | null = null;
  let [done, memory] = [0, 0];
  let stopGoing = (): void => undefined;

  const gone = new Promise<void>((resolve) => {
    worker.once('exit', (code) => {
      stopGoing();
      fate ??= { reason: 'worker-crashed', detail: `the worker left with code ${code}` };
      finish?.({ ended: fate.reason, detail: fate.detail });
      onGone();
      resolve();
    });
  });
  const end = (reason: Halt, detail: string | null = null): Promise<void> => {
    if (fate === null) {
      fate = { reason, detail };
      void worker.terminate();
      // What the worker told before it was ended still arrives before its exit.
      stopGoing = after(GOING, () => finish?.({ ended: reason, detail }));
    }
    return gone;
  };
  worker.on('message', (told: Told) => hear?.(told));
  worker.on('messageerror', (error) => void end('worker-crashed', error.message));
  // `exit` follows.
  worker.on('error', (error) => {
    fate ??= halted(error);
  });

  const run = ({ request, timeLimit, signal, onBetter }: Work): Promise<Ended> =>
    new Promise((resolve) => {
      const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const posted: Posted = { request, timeLimit, cancelled };
      worker.postMessage(posted);
      worker.ref();

      let stopTimer = after(startLimit, () => void end('worker-crashed', 'the worker did not begin in time'));
      let stopCancel = (): void => undefined;
      const stopWatch = guard.watch(() => void end('out-of-memory', 'the process grew past its limit'));
      const cancel = () => {
        Atomics.store(cancelled, 0, 1);
        stopCancel = after(cancelGrace, () => void end('cancelled'));
      };
      signal?.addEventListener('abort', cancel, { once: true });

      finish = (ended) => {
        [hear, finish] = [null, null];
        for (const stop of [stopTimer, stopCancel, stopWatch]) stop();
        signal?.removeEventListener('abort', cancel);
        worker.unref();
        done += 1;
        resolve(ended);
      };
      hear = (told) => {
        if (told.kind === 'began') {
          stopTimer();
          if (timeLimit !== null) stopTimer = after(timeLimit + grace(timeLimit), () => void end('time-limit'));
        } else if (told.kind === 'better') onBetter?.(told.value);
        else if (told.kind === 'done') {
          memory = told.memory;
          finish?.({ ended: 'done', value: told.value });
        } else {
          const { reason, detail } = told;
          void end(reason, detail);
        }
      };
    });

  const isGoing = () => fate !== null;
  return { isGoing, isBusy: () => finish !== null || isGoing(), done: () => done, memory: () => memory, run, end };
}
