// Each rule and timer made to say "always met" or "nothing due" while its own test runs: run.mjs sees that every one goes red.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['placewell-ts'] };

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { resolve },
  environments: { __vitest__: { resolve } },
  test: {
    include: ['tests/rules/{law,duty,policy}/**/*.test.ts'],
    setupFiles: ['tests/mutation/spoil.ts'],
    // A spoilt rule must not be seen by the next file.
    isolate: true,
    pool: 'threads',
  },
});
