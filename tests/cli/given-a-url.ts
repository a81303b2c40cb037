// A whole command in this process, on a database given by URL.

import { fileURLToPath } from 'node:url';
import { run } from '../../src/commands/run.js';

/** Relative files are the documentation's examples. */
export async function ranOn(url: string, ...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const exit = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    environment: { DATABASE_URL: url },
    folder: fileURLToPath(new URL('../../docs/examples', import.meta.url)),
    now: () => new Date('2025-03-31T12:00:00Z'),
    stop: AbortSignal.abort(),
  });
  return { exit, ...said };
}
