// The prepared database that a first start begins with: right or not there, and never in the way.

import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemory } from '#src/store/embedded/open-memory';
import { hasPrepared, keepPrepared, readPrepared } from '#src/store/embedded/prepared/archive';
import { readCouncil, saveCouncil } from '#src/store/index';
import { emptyDump } from '../helpers/store.js';
import { smallCounty } from './county.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'placewell-prepared-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Stands for an archive: what is in it is nobody's business until it is opened. */
const archive = Buffer.alloc(100_000, 'archive');
const kept = () => join(folder, readdirSync(folder)[0] ?? '');

describe('a prepared archive', () => {
  test('comes back as it was kept', () => {
    keepPrepared(archive, folder);
    expect(hasPrepared(folder)).toBe(true);
    expect(Buffer.compare(readPrepared(folder) ?? Buffer.alloc(0), archive)).toBe(0);
  });

  test('that was never made is none', () => {
    expect(hasPrepared(folder)).toBe(false);
    expect(readPrepared(folder)).toBeNull();
  });

  test('takes the place of those made for other migrations, and leaves what another build is writing', () => {
    writeFileSync(join(folder, 'empty-0123456789abcdef.tar.gz'), 'old');
    writeFileSync(join(folder, 'empty-0123456789abcdef.tar.gz.1.new'), 'half');
    keepPrepared(archive, folder);
    keepPrepared(archive, folder);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readdirSync(folder)).toContain('empty-0123456789abcdef.tar.gz.1.new');
    expect(readPrepared(folder)).not.toBeNull();
  });

  test('made for other migrations is not read', () => {
    keepPrepared(archive, folder);
    renameSync(kept(), join(folder, 'empty-0123456789abcdef.tar.gz'));
    expect(readPrepared(folder)).toBeNull();
  });

  test.each([
    ['cut short', (file: string) => truncateSync(file, 100)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['changed', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 40, 60))],
  ])('that is %s is none', (_, harm) => {
    keepPrepared(archive, folder);
    harm(kept());
    expect(readPrepared(folder)).toBeNull();
  });
});

describe('a store in memory', () => {
  test('starts from the prepared archive, and is filled', async () => {
    const prepared = vi.fn(emptyDump);
    const store = await openMemory(undefined, (db) => saveCouncil(db, smallCounty.council), prepared);
    expect(prepared).toHaveBeenCalledTimes(1);
    expect((await readCouncil(store.db))?.name).toBe(smallCounty.council.name);
    await store.close();
  });

  test('runs the migrations that the archive has not', async () => {
    const older = await openMemory(emptyDump());
    await sql`delete from kysely_migration where name = '0008-council-area'`.execute(older.db);
    await sql`alter table council alter column authority set not null`.execute(older.db);
    const dump = await older.dump();
    await older.close();
    const store = await openMemory(undefined, undefined, () => dump);
    const ran = await sql`select from kysely_migration where name = '0008-council-area'`.execute(store.db);
    expect(ran.rows).toHaveLength(1);
    await store.close();
  });

  test('is made anew where the archive is no database', async () => {
    const store = await openMemory(undefined, undefined, () => emptyDump().subarray(0, 1_000_000));
    await saveCouncil(store.db, smallCounty.council);
    expect(await readCouncil(store.db)).toEqual(smallCounty.council);
    await store.close();
  });
});
