import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { resolve: { conditions: ['placewell-ts'] } },
  test: { include: ['tests/**/*.test.ts'] },
});
