// A disk with no room left: a clear code, nothing half-written, and at work again once there is room, without hands.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { appendAudit, inTransaction, openStore, type Store, type StoreLog } from '#src/store/index';
import { asking, begin, codeOf, later, type World } from '../../services/record/holds-world.js';
import { AT, aLine } from '../record/audit-lines.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const parent = fs.mkdtempSync(join(tmpdir(), 'placewell-full-'));
const folder = join(parent, 'data');
const warn = vi.fn<StoreLog['warn']>();
let store: Store;
let world: World;
beforeAll(async () => {
  store = await openStore({ kind: 'folder', path: folder }, { log: { info: () => undefined, warn } });
  world = await begin(store);
});
afterAll(async () => {
  await store.close();
  fs.rmSync(parent, { recursive: true });
});

const really = fs.writeSync;
/** From now on no file of the folder that `which` names takes another byte. */
function noRoomFor(which: (path: string, grows: boolean) => boolean): void {
  Reflect.set(fs, 'writeSync', (...all: readonly unknown[]) => {
    const [fd, , , length, position] = all;
    const path = fs.readlinkSync(`/proc/self/fd/${fd}`);
    const grows = Number(position ?? 0) + Number(length ?? 0) > fs.fstatSync(Number(fd)).size;
    if (path.startsWith(folder) && which(path, grows))
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
    return Reflect.apply(really, fs, [...all]);
  });
  syncBuiltinESMExports();
}
function room(): void {
  Reflect.set(fs, 'writeSync', really);
  syncBuiltinESMExports();
}
afterEach(room);

const isLog = (path: string) => path.includes('pg_wal');
const rows = async () => {
  const { rows: found } = await sql<{ holds: number; lines: number }>`select (select count(*)::int from hold) as holds,
    (select count(*)::int from audit) as lines`.execute(store.db);
  return found[0];
};

test.runIf(fs.existsSync('/proc/self/fd'))(
  'a table that cannot grow: the act is not done at all, and the next is',
  async () => {
    const before = await rows();
    noRoomFor((path, grows) => grows && !isLog(path));
    // More lines than the pages of the table have room for.
    const lines = Array.from({ length: 60 }, () => aLine({ detail: { long: 'x'.repeat(900) } }));
    const grown = inTransaction(store.db, (tx) => appendAudit(tx, lines, AT));
    await expect(grown).rejects.toMatchObject({ name: 'StoreError', code: 'disk-full', met: '53100' });
    expect(await rows()).toEqual(before);
    room();
    expect(codeOf(await world.holds.hold(world.by(), asking('R-1 at H-1')))).toBe('done');
  },
);

test.runIf(fs.existsSync('/proc/self/fd'))(
  'a log that cannot be written ends the database itself: it is started again by whoever asks next',
  async () => {
    const before = await rows();
    noRoomFor(isLog);
    const first = world.holds.hold(world.by(1, 'twice'), asking('R-2 at H-2', later(1)));
    // Whether the log took the commit before it ended is not known: the caller is told so, and never that it was done.
    await expect(first).rejects.toMatchObject({ name: 'StoreError' });
    await expect(rows()).rejects.toMatchObject({ name: 'StoreError', code: 'cannot-open' });
    room();
    const after = await rows();
    expect([before?.holds, (before?.holds ?? 0) + 1]).toContain(after?.holds);
    expect(after?.holds === before?.holds ? after : null).toEqual(after?.holds === before?.holds ? before : null);
    // The same delivery again: done now, or found to be done, and once.
    expect(codeOf(await world.holds.hold(world.by(1, 'twice'), asking('R-2 at H-2', later(1))))).toBe('done');
    expect(await rows()).toEqual({ holds: (before?.holds ?? 0) + 1, lines: (before?.lines ?? 0) + 1 });
    expect(warn).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('started again'));
  },
);
