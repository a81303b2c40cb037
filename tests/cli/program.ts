// The built program as a person starts it: its own process, its own streams, an environment without ours.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const file = (name: string) => createRequire(import.meta.url).resolve(`#files/dist/src/${name}.js`);

export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What was printed, once it holds a match. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

/** `preload` is a module that runs before the program does. */
export function start(program: 'cli' | 'main', argv: readonly string[], preload?: string): Started {
  const node = preload === undefined ? [] : ['--import', preload];
  const child = spawn(process.execPath, [...node, file(program), ...argv], {
    env: { HOME: '/nonexistent', PATH: '/nonexistent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close').then(([exit]: (number | null)[]): Ended => ({ exit: exit ?? null, out, err }));
  return {
    child,
    ended,
    printed: async (pattern) => {
      for (;;) {
        const found = pattern.exec(out);
        if (found !== null) return found;
        const more = await Promise.race([once(child.stdout, 'data'), ended]);
        if (!Array.isArray(more)) throw new Error(`ended with ${more.exit} before it printed ${pattern}: ${more.err}`);
      }
    },
  };
}

export const cli = (...argv: readonly string[]): Promise<Ended> => start('cli', argv).ended;
