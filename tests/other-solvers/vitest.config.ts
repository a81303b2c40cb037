import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Needs cbc on the path: run by .ci/run, never by `npm test`.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { resolve: { conditions: ['placewell-ts'] } },
  test: { include: ['tests/other-solvers/**/*.others.ts'], testTimeout: 300_000 },
});
