// Every column of every table is decided: it stands as it is for a reason given, or it is sealed.

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { countyAtRest, namesIn, recordAtRest, sealedFields } from '#src/store/identity/at-rest';
import { freshStore } from '../../helpers/store.js';

interface Decided {
  readonly key: string;
  readonly plain: string;
  readonly why?: string;
  readonly texts?: string;
}
const decided: Readonly<Record<string, Decided>> = { ...countyAtRest, ...recordAtRest };
const sealed: Readonly<Record<string, object>> = sealedFields;

test('each column of the schema is decided once, each table’s key is the schema’s, and nothing else is', async () => {
  const store = await freshStore();
  const { rows } = await sql<{ table: string; columns: string[]; key: string[] }>`
    select c.relname as table, array_agg(a.attname::text order by a.attname) as columns,
      (select array_agg(k.attname::text order by array_position(i.indkey::int2[], k.attnum)) from pg_index i
        join pg_attribute k on k.attrelid = c.oid and k.attnum = any(i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname !~ '^kysely_'
    group by c.oid, c.relname order by 1`.execute(store.db);
  await store.close();
  expect(rows.length).toBeGreaterThan(25);
  const asDecided = Object.entries(decided).map(([table, { key, plain, texts }]) => {
    const fields = Object.keys(sealed[table] ?? {});
    const columns = [...namesIn(plain), ...fields, ...(texts === undefined ? [] : namesIn(texts))];
    return { table, columns: [...columns, ...(fields.length > 0 ? ['sealed'] : [])].toSorted(), key: namesIn(key) };
  });
  const byName = (a: { table: string }, b: { table: string }) => (a.table < b.table ? -1 : 1);
  expect(asDecided.toSorted(byName)).toEqual(
    rows.map((row) => ({ ...row, columns: row.columns.toSorted() })).toSorted(byName),
  );
});

test('what stands plain has its reason', () => {
  for (const [table, { why }] of Object.entries(decided)) expect(why, table).toMatch(/\w{4}/);
});
