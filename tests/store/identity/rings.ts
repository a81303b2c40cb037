// Rings for tests, and every row of a store as text.

import { sql } from 'kysely';
import { type Key, KeyRing } from '#src/store/identity/keys/key-ring';
import type { Store } from '#src/store/index';

/** Keys of fixed bytes, by id. */
export const keyOf = (id: string, byte = id): Key => ({ id, secret: Buffer.alloc(32, byte) });

export const ringOfKeys = (...ids: readonly string[]): KeyRing =>
  new KeyRing({ keys: ids.map((id) => keyOf(id)), file: null }, 'given');

/** What somebody reads who has the database and no key: every row of every table, as PostgreSQL writes it. */
export async function everyRow({ db }: Pick<Store, 'db'>): Promise<string> {
  const tables = await sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db);
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ text: string }>`select ${sql.lit(name)} || ' ' || t::text as text
      from ${sql.table(name)} t`.execute(db);
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}
