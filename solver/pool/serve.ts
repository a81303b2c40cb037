// The worker's side: takes one request at a time, does its task, and tells what came of it.

import { parentPort } from 'node:worker_threads';
import { halted, type Posted, type Request, type Told } from './messages.js';
import type { Kept, TaskContext, Tasks } from './task.js';

/** `now`: milliseconds from some start, which only ever grows. Throws outside a worker. */
export function serve(tasks: Tasks, now: () => number): void {
  const port = parentPort;
  if (port === null) throw new Error('a worker of the pool was started as a program');
  const tell = (told: Told) => port.postMessage(told);
  let kept: Kept | null = null;

  const act = async (request: Request, context: TaskContext): Promise<unknown> => {
    if (request.kind === 'wake') return null;
    if (request.kind === 'once') return named(tasks.once, request.task)(request.input, context);
    if (request.kind === 'open') {
      kept = await named(tasks.kept, request.task)(request.input, context);
      return null;
    }
    if (kept === null) throw new Error('a question came before anything was opened');
    return kept.ask(request.input, context);
  };

  const answer = async ({ request, timeLimit, cancelled }: Posted) => {
    tell({ kind: 'began' });
    try {
      const value = await act(request, {
        timeLimit,
        now,
        isCancelled: () => Atomics.load(cancelled, 0) === 1,
        better: (better) => tell({ kind: 'better', value: better }),
      });
      tell({ kind: 'done', value, memory: held() });
    } catch (error) {
      tell({ kind: 'failed', ...halted(error) });
    }
  };

  port.on('message', (posted: Posted) => {
    void answer(posted);
  });
}

function named<T>(those: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(those, name) ? those[name] : undefined;
  if (found === undefined) throw new Error(`no task ${name}: there are ${Object.keys(those).join(', ')}`);
  return found;
}

/** Of this thread alone: `external` counts typed arrays and WebAssembly. */
const held = (): number => {
  const { heapTotal, external } = process.memoryUsage();
  return heapTotal + external;
};
