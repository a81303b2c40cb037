import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['placewell-ts'] };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Tests run in the first, their global set-up in the second.
  ssr: { resolve },
  environments: { __vitest__: { resolve } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/global-setup.ts'],
    // Files share a worker's modules: they are pure, and loading them anew for each file took longer than the tests.
    isolate: false,
    pool: 'threads',
    maxWorkers: '100%',
    // Generous: speed is a benchmark's matter, and machines are shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
