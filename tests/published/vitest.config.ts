import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Needs the folder that SHARED names: run by .ci/run, never by `npm test`.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { resolve: { conditions: ['placewell-ts'] } },
  test: { globalSetup: ['tests/helpers/global-setup.ts'], include: ['tests/published/**/*.published.ts'] },
});
