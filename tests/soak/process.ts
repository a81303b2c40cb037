// A process of the soak as it is built: what it says line by line, and its end, sudden or not.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Running {
  /** Resolves at its first line, "open"; false where it ended before. */
  readonly open: Promise<boolean>;
  /** Every line after the first that was heard until now. */
  readonly heard: readonly unknown[];
  /** The same, once it has ended. */
  readonly said: Promise<readonly unknown[]>;
  readonly stdin: Writable;
  kill(): void;
}

export function run(name: 'worker' | 'verifier', ...args: readonly string[]): Running {
  const built = fileURLToPath(new URL(`../../../dist/tests/soak/${name}.js`, import.meta.url));
  const source = fileURLToPath(new URL(`../../dist/tests/soak/${name}.js`, import.meta.url));
  const file = import.meta.url.includes('/dist/') ? built : source;
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(process.execPath, [file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // Killed while it is written to.
  child.stdin.on('error', () => undefined);
  const lines: unknown[] = [];
  const ended = once(child, 'close');
  const open = new Promise<boolean>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const heard = parsed(line);
      if (heard === 'open') resolve(true);
      else if (heard !== undefined) lines.push(heard);
    });
    ended.then(
      () => resolve(false),
      () => resolve(false),
    );
  });
  return { open, heard: lines, said: ended.then(() => lines), stdin: child.stdin, kill: () => child.kill('SIGKILL') };
}

/** A line cut short by the kill was not said. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
