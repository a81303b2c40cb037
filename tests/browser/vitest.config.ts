// Tests in a real browser: run apart, since `npm test` must pass on a machine that has none.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { resolve: { conditions: ['placewell-ts'] } },
  test: { include: ['tests/browser/**/*.browser.ts'], testTimeout: 20_000, hookTimeout: 30_000 },
});
