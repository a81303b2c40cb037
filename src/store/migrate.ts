// Brings a database to the newest form: each plain-SQL file of migrations/ once, in the order of their numbers.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely';
import { StoreError } from './errors.js';
import type { Database } from './tables/index.js';

/** Names of the migrations that were run now; several starters at once wait for one another. */
export async function migrate(db: Kysely<Database>): Promise<readonly string[]> {
  const { error, results = [] } = await new Migrator({ db, provider: plainSql }).migrateToLatest();
  if (error === undefined) return results.map((each) => each.migrationName);
  const failed = results.find((each) => each.status === 'Error')?.migrationName;
  throw new StoreError('migration-failed', `the database was not changed: ${failed ?? 'migrations'} failed`, {
    cause: error,
  });
}

const plainSql: MigrationProvider = {
  async getMigrations() {
    const folder = migrationsFolder();
    const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
    return Object.fromEntries(files.map((file) => [basename(file, '.sql'), fromFile(join(folder, file))]));
  },
};

const fromFile = (path: string): Migration => ({
  up: async (db) => {
    await sql.raw(readFileSync(path, 'utf8')).execute(db);
  },
});

/** The same folder from source, from dist and from a test. */
const migrationsFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('#files/src/store/migrations/0001-vocabulary.sql'));
