// Where the compiled worker is: threads run JavaScript, even when the pool itself runs from the sources.

import { createRequire } from 'node:module';

/** Throws, saying what to do, when it is not built. */
export function workerFile(): string {
  try {
    return createRequire(import.meta.url).resolve('#files/dist/solver/pool/worker.js');
  } catch (cause) {
    throw new Error('dist/solver/pool/worker.js is not there: run npm run build', { cause });
  }
}
