// Starts one of the processes here as it is built, and hears what it says line by line.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Started {
  readonly pid: number;
  /** The next line; null once it has ended. */
  says(): Promise<string | null>;
  /** Every line not yet heard, to the end. */
  rest(): Promise<string[]>;
  /** Ends it as a power cut would: nothing is cleaned up. */
  kill(): Promise<void>;
  /** Ends its input, and waits until it is gone. */
  finish(): Promise<void>;
}

export function start(name: 'hold' | 'commit' | 'first-start' | 'rotate', ...args: readonly string[]): Started {
  const built = fileURLToPath(new URL(`../../../dist/tests/store/processes/${name}.js`, import.meta.url));
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(process.execPath, [built, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const gone = once(child, 'exit');
  const says = async () => {
    const next = await lines.next();
    return next.done === true ? null : next.value;
  };
  return {
    pid: child.pid ?? 0,
    says,
    rest: async () => {
      const heard: string[] = [];
      for (let line = await says(); line !== null; line = await says()) heard.push(line);
      return heard;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    finish: async () => {
      child.stdin.end();
      await gone;
    },
  };
}
