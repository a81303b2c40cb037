// A whole command in this process, on a database given by URL.

import { fileURLToPath } from 'node:url';
import { run } from '../../src/commands/run.js';

/** Of a council that has a key of its own, as a database with real people must. */
const keys = `k-7e57ab1e:${Buffer.alloc(32, 7).toString('base64')}`;

/** Relative files are the documentation's examples. */
export const ranOn = (url: string, ...argv: readonly string[]) =>
  ran({ DATABASE_URL: url, PLACEWELL_KEYS: keys }, argv);

export const ranWithoutKey = (url: string, ...argv: readonly string[]) => ran({ DATABASE_URL: url }, argv);

async function ran(environment: Readonly<Record<string, string>>, argv: readonly string[]) {
  const said = { out: '', err: '' };
  const exit = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    environment,
    folder: fileURLToPath(new URL('../../docs/examples', import.meta.url)),
    now: () => new Date('2025-03-31T12:00:00Z'),
    stop: AbortSignal.abort(),
  });
  return { exit, ...said };
}
