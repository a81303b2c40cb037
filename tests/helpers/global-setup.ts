// Before a test run: a migrated, empty database as a file to start from, and where a real PostgreSQL is, if any.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { noLog } from './no-log.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the dump of a migrated, empty store. */
    emptyStore: string;
    /** PLACEWELL_TEST_POSTGRES: a server on which tests may make and drop databases. Null when not given. */
    postgres: string | null;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const file = join(cache, `empty-${fingerprint()}.tar`);
  if (!existsSync(file)) await makeDump(file);
  project.provide('emptyStore', file);
  project.provide('postgres', process.env.PLACEWELL_TEST_POSTGRES ?? null);
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/placewell', import.meta.url));
const migrations = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));
const pglite = fileURLToPath(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url));

/** Changes with any migration, and with the database itself: making the dump takes seconds, so it is kept. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(pglite));
  for (const name of readdirSync(migrations).sort()) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
}

async function makeDump(file: string): Promise<void> {
  const { openStore } = await import('#src/store/index');
  const store = await openStore({ kind: 'memory' }, { log: noLog });
  mkdirSync(cache, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, await store.dump());
  renameSync(draft, file);
  await store.close();
}
