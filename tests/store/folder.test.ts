// A store in a folder: made whole or not at all, owned by one, and nothing acknowledged is lost.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { durableStart, FsyncNodeFS } from '#src/store/embedded/fsync-node-fs';
import { openStore, readCounty, readLock, type StoreLog, writeCounty } from '#src/store/index';
import { noLog } from '../helpers/no-log.js';
import { smallCounty } from './county.js';
import { start } from './processes/start.js';

// Processes are started and databases opened, while other tests want the same two cores.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const parent = mkdtempSync(join(tmpdir(), 'placewell-folder-'));
const folder = join(parent, 'not', 'there', 'yet', 'data');
const opened = (path: string, log: StoreLog = noLog) => openStore({ kind: 'folder', path }, { log });

afterAll(() => {
  rmSync(parent, { recursive: true });
});

/** The folder's first start dies at its worst moment, and is then made good: the tests below begin with the result. */
describe('a first start', () => {
  let leftByTheKilled: string[] = [];
  const fill = vi.fn((db: Parameters<typeof writeCounty>[0]) => writeCounty(db, smallCounty));

  beforeAll(async () => {
    mkdirSync(dirname(folder), { recursive: true });
    await start('first-start', folder).finish();
    leftByTheKilled = readdirSync(dirname(folder)).toSorted();
    const store = await openStore({ kind: 'folder', path: folder }, { log: noLog, fill });
    await store.close();
  });

  test('that is killed leaves no half-made folder', () => {
    expect(leftByTheKilled).toEqual(['data.keys', 'data.lock', 'data.new']);
  });

  test('that follows clears what was left, and leaves the data folder alone behind it', () => {
    expect(readdirSync(dirname(folder)).toSorted()).toEqual(['data', 'data.keys']);
  });

  test('fills the store once: the second start finds it filled, and warns of nothing', async () => {
    const warned = vi.fn<StoreLog['warn']>();
    const store = await openStore({ kind: 'folder', path: folder }, { log: { ...noLog, warn: warned }, fill });
    expect(await readCounty(store.db)).toEqual(smallCounty);
    expect(fill).toHaveBeenCalledTimes(1);
    expect(warned).not.toHaveBeenCalled();
    await store.close();
  });
});

describe('a store in a folder', () => {
  test('puts every commit on the disk', async () => {
    const fs = new FsyncNodeFS(copy('counted'));
    const pglite = await PGlite.create({ fs, startParams: [...durableStart] });
    const before = fs.fsyncs;
    for (let n = 0; n < 10; n++) await pglite.query(`insert into thread_memory values ('p', '${n}', 'v1.')`);
    expect(fs.fsyncs - before).toBeGreaterThanOrEqual(10);
    await pglite.close();
  });

  test('says so loudly when commits do not reach the disk', async () => {
    const warn = vi.fn<StoreLog['warn']>();
    const counter = vi.spyOn(FsyncNodeFS.prototype, 'fsyncs', 'get').mockReturnValue(0);
    const store = await opened(copy('warned'), { ...noLog, warn });
    await store.close();
    counter.mockRestore();
    expect(warn).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('power cut'));
  });

  test('loses nothing it acknowledged when its process is killed, again and again', async () => {
    const path = copy('killed');
    const acknowledged: number[] = [];
    for (const enough of [60, 25]) {
      const committer = start('commit', path, String(acknowledged.length));
      for (let heard = 0; heard < enough; heard++) acknowledged.push(Number(await committer.says()));
      await committer.kill();
      acknowledged.push(...(await committer.rest()).map(Number));
    }
    const store = await opened(path);
    const rows = await store.db.selectFrom('thread_memory').select('thread').execute();
    const held = new Set(rows.map((row) => Number(row.thread)));
    await store.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(85);
    expect(acknowledged.filter((n) => !held.has(n))).toEqual([]);
  });

  test('is refused while another process has it, and opens once that one is dead', async () => {
    const path = copy('owned');
    const owner = start('hold', path);
    await owner.says();
    await expect(opened(path)).rejects.toMatchObject({ code: 'data-in-use', pid: owner.pid });
    await owner.kill();
    const store = await opened(path);
    expect(readLock(path)?.pid).toBe(process.pid);
    await store.close();
    expect(readLock(path)).toBeNull();
  });

  test('is given up when it cannot be opened: nobody else is kept out', async () => {
    const path = copy('broken');
    rmSync(join(path, 'global', 'pg_control'));
    await expect(opened(path)).rejects.toMatchObject({ code: 'cannot-open' });
    expect(readLock(path)).toBeNull();
  });
});

describe('a place where no data folder can be', () => {
  test.each([
    ['a file', 'file', 'not-a-data-folder'],
    ['a folder below a file', 'file/data', 'cannot-write'],
    ['a folder of something else', 'photos', 'not-a-data-folder'],
    ['a folder that another PostgreSQL made', 'old', 'other-version'],
  ])('%s is refused and left as it is', async (_, name, code) => {
    writeFileSync(join(parent, 'file'), '');
    mkdirSync(join(parent, 'photos'), { recursive: true });
    writeFileSync(join(parent, 'photos', 'cat.jpg'), 'cat');
    mkdirSync(join(parent, 'old'), { recursive: true });
    writeFileSync(join(parent, 'old', 'PG_VERSION'), '17\n');
    const before = readdirSync(parent).toSorted();
    await expect(opened(join(parent, name))).rejects.toMatchObject({ code });
    expect(readdirSync(parent).toSorted()).toEqual(before);
  });
});

describe('a server', () => {
  test.each([
    ['that nobody answers for', 'postgres://someone:hunter2@127.0.0.1:1/county'],
    ['of another kind', 'mysql://someone:hunter2@127.0.0.1/county'],
    ['that is no address', 'hunter2'],
  ])('%s gives a code, and never the password', async (_, url) => {
    const failed = await openStore({ kind: 'server', url }, { log: noLog }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'cannot-connect' });
    expect(JSON.stringify(failed, Object.getOwnPropertyNames(failed)) + String(failed)).not.toContain('hunter2');
  });
});

/** A folder of its own for one test. */
function copy(name: string): string {
  const path = join(parent, name);
  cpSync(folder, path, { recursive: true });
  cpSync(`${folder}.keys`, `${path}.keys`);
  return path;
}
