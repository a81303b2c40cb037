// Where the migrations are, in the order in which they run. Without Kysely: what only looks needn't load it.

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Paths of the plain-SQL files: the same ones from source, from dist and from a test. */
export function migrationFiles(): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('#files/src/store/migrations/0001-vocabulary.sql'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => join(folder, file));
}
