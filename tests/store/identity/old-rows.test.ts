// A database of before there was a seal: its plain rows are sealed when it is opened, by however many, and killed or not.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { connect, disconnect, dumpOf } from '#src/store/embedded/connect';
import { extensions } from '#src/store/embedded/extensions';
import { unpack } from '#src/store/embedded/unpack';
import { ringForMemory } from '#src/store/identity/keys/rings';
import { openIdentity } from '#src/store/identity/open-identity';
import { withRing } from '#src/store/identity/ring-of';
import { sealPlainRows } from '#src/store/identity/seal-plain';
import { type Database, migrate, openStore, readCounty, readDataVersion, recall } from '#src/store/index';
import { migrationFiles } from '#src/store/migration-files';
import { noLog } from '../../helpers/no-log.js';
import { drop, newDatabase } from '../server.js';
import { everyRow, ringOfKeys } from './rings.js';

const rowsOfThen = `
  insert into council (name, authority, adjoining, as_at, invented) values ('Synthshire', 'Synthshire', '[]', '2026-11-20', true);
  insert into provider values ('P-1', 'Synthshire Fostering', 'in-house', 'council', 'in-house', 0);
  insert into home (id, type, provider_id, name, locality, postcode, authority, registration_status, categories, considerations,
      access, already_paid, asked_last_30_days) values
    ('H-1', 'host-family', 'P-1', 'Quillhaven', 'Upper Quill', 'ZE88 8ZQ', 'Synthshire', 'approved', '[]', '[]', '{}', false, 0);
  insert into household_member (home_id, id, position, role, born_on) values
    ('H-1', '1', 0, 'carer', '1971-03-23'), ('H-1', '2', 1, 'carer', null);
  insert into child (id, born_on, sex, uasc, postcode, needs, access, animals, health) select 'C-' || n, '2013-05-17', 'female', false,
    'ZE99 9ZQ', '[]', '[]', '[]', '[]' from generate_series(1, 20) n;
  insert into thread_memory (person, thread, memory) values ('p', 't', '{"text": "is Philomena Quill waiting?"}');`;
const planted = ['Quillhaven', 'Upper Quill', 'ZE88', 'ZE99', '2013-05-17', '1971-03-23', 'Philomena'];
const found = (text: string) => planted.filter((word) => text.includes(word));

/** Brought to the last release's form, filled, and then to this one's: nothing is sealed yet. */
async function asItWas(db: Kysely<Database>): Promise<void> {
  const files = migrationFiles().filter((path) => basename(path) < '0011');
  const up = (path: string) => async (to: Kysely<unknown>) => {
    await sql.raw(readFileSync(path, 'utf8')).execute(to);
  };
  const getMigrations = async () =>
    Object.fromEntries(files.map((path) => [basename(path, '.sql'), { up: up(path) }] as const));
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  expect(error).toBeUndefined();
  await sql.raw(rowsOfThen).execute(db);
  expect(found(await everyRow({ db }))).toEqual(planted);
  await migrate(db);
}

async function isSealed(db: Kysely<Database>): Promise<void> {
  expect(found(await everyRow({ db }))).toEqual([]);
  const county = await readCounty(db);
  expect(county?.children).toHaveLength(20);
  expect(county?.children[7]).toMatchObject({
    bornOn: '2013-05-17',
    home: { postcode: 'ZE99 9ZQ' },
    needs: [],
    links: [],
  });
  expect(county?.homes[0]).toMatchObject({ name: 'Quillhaven', at: { locality: 'Upper Quill', postcode: 'ZE88 8ZQ' } });
  expect(county?.homes[0]?.household.map(({ bornOn }) => bornOn)).toEqual(['1971-03-23', null]);
  expect(await recall(db, 'p', 't')).toEqual({ text: 'is Philomena Quill waiting?' });
}

describe('plain rows', () => {
  test('are sealed at the next opening, and once; no fact and no number of the data changes', async () => {
    const pglite = await PGlite.create({ extensions });
    const plain = connect(pglite);
    await asItWas(plain);
    const version = await readDataVersion(plain);
    const db = await openIdentity(plain, ringForMemory(undefined), { embedded: true });
    await isSealed(db);
    expect(await readDataVersion(db)).toBe(version);
    expect(await sealPlainRows(db)).toBe(0);
    // Nor in the files, where a row that is rewritten would leave its old text.
    await sql`checkpoint`.execute(db);
    const folder = mkdtempSync(join(tmpdir(), 'placewell-old-rows-'));
    unpack(await dumpOf(pglite), folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const texts = files.map((each) => [
      join(each.parentPath, each.name),
      readFileSync(join(each.parentPath, each.name), 'latin1'),
    ]);
    expect(texts.filter(([, text = '']) => text.includes('Synthshire Fostering')).length).toBeGreaterThan(0);
    expect(texts.flatMap(([path, text = '']) => (found(text).length > 0 ? [[path, found(text)]] : []))).toEqual([]);
    rmSync(folder, { recursive: true });
    await disconnect(pglite, db);
  });

  const server = inject('postgres');
  test.runIf(server !== null)('are sealed by several starters between them', async () => {
    const url = await newDatabase(server ?? '');
    const pool = new pg.Pool({ connectionString: url });
    const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
    await asItWas(db);
    const ring = withRing(db, ringOfKeys('k-1'));
    const counts = await Promise.all([1, 2, 3].map(() => sealPlainRows(ring, 3)));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(23);
    await isSealed(ring);
    await pool.end();
    await drop(server ?? '', url);
  });

  test('are told from sealed ones: a database that holds other keys’ envelopes is not opened', async () => {
    const store = await openStore({ kind: 'memory' }, { log: noLog });
    await sql`insert into thread_memory (person, thread, memory) values ('p', 't', 'v1.k-lost.AAAA')`.execute(store.db);
    await expect(openIdentity(store.db, ringForMemory(undefined))).rejects.toMatchObject({
      code: 'unknown-key',
      met: 'k-lost',
    });
    await store.close();
  });
});
