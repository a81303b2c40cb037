// Brings a database to the newest form: each plain-SQL file of migrations/ once, in the order of their numbers.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely';
import { StoreError } from './errors.js';
import { migrationFiles } from './migration-files.js';
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
    return Object.fromEntries(migrationFiles().map((path) => [basename(path, '.sql'), fromFile(path)]));
  },
};

const fromFile = (path: string): Migration => ({
  up: async (db) => {
    await sql.raw(readFileSync(path, 'utf8')).execute(db);
  },
});
