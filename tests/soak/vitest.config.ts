// Killed at random, twenty times each: takes minutes, and so is run by .ci/run, never by `npm test`.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['placewell-ts'] };

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { resolve },
  environments: { __vitest__: { resolve } },
  test: {
    globalSetup: ['tests/helpers/global-setup.ts'],
    include: ['tests/soak/**/*.soak.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
