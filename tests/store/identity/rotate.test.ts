// From one key to the next: everything sealed anew, nothing changed, and no harm in being killed halfway.

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { staffId } from '#src/domain/index';
import { countByKey } from '#src/store/identity/envelopes';
import { withRing } from '#src/store/identity/ring-of';
import { rotate } from '#src/store/identity/rotate';
import {
  keysHeld,
  openStore,
  readCounty,
  readDataVersion,
  recall,
  remember,
  rotateKeys,
  type Store,
  saveRows,
  writeCounty,
} from '#src/store/index';
import { noLog } from '../../helpers/no-log.js';
import { smallCounty } from '../county.js';
import { onEveryStore } from '../on-every-store.js';
import { start } from '../processes/start.js';
import { ringOfKeys } from './rings.js';

// Processes are started and databases opened, while other tests want the same cores.
vi.setConfig({ testTimeout: 180_000 });

const by = { actor: staffId('test'), surface: 'command-line', at: new Date(0) } as const;
const keysIn = async ({ db }: Pick<Store, 'db'>) => (await countByKey(db)).map(({ key }) => key);

onEveryStore('a rotation', (open) => {
  test('seals everything anew, some rows at a time, and changes neither a fact nor the data’s number', async () => {
    const store = await open();
    const old = withRing(store.db, ringOfKeys('k-1'));
    await writeCounty(old, smallCounty);
    await remember(old, 'person', 'thread', { said: 'this' });
    const version = await readDataVersion(old);
    const db = withRing(store.db, ringOfKeys('k-2', 'k-1'));
    const before = await countByKey(db);
    expect(before.map(({ key }) => key)).toEqual(['k-1']);
    expect(await rotate(db, 2)).toBe(before[0]?.envelopes);
    expect(await countByKey(db)).toEqual([{ key: 'k-2', envelopes: before[0]?.envelopes }]);
    const onlyNew = withRing(store.db, ringOfKeys('k-2'));
    expect(await readCounty(onlyNew)).toEqual(smallCounty);
    expect(await recall(onlyNew, 'person', 'thread')).toEqual({ said: 'this' });
    expect(await readDataVersion(onlyNew)).toBe(version);
    expect(await rotate(db)).toBe(0);
    await store.close();
  });

  test('goes on where an earlier one ended: what is sealed anew is let be', async () => {
    const store = await open();
    await writeCounty(withRing(store.db, ringOfKeys('k-1')), smallCounty);
    const db = withRing(store.db, ringOfKeys('k-2', 'k-1'));
    await saveRows(db, 'children', smallCounty.children, { council: smallCounty.council, invented: true });
    const anew = await sql`select id, sealed from child order by id`.execute(db);
    expect(await keysIn(store)).toEqual(['k-1', 'k-2']);
    await rotate(db);
    expect(await keysIn(store)).toEqual(['k-2']);
    expect((await sql`select id, sealed from child order by id`.execute(db)).rows).toEqual(anew.rows);
    await store.close();
  });

  test('loses nothing that is written meanwhile', async () => {
    const store = await open();
    await writeCounty(withRing(store.db, ringOfKeys('k-1')), smallCounty);
    const db = withRing(store.db, ringOfKeys('k-2', 'k-1'));
    const children = smallCounty.children.map((child, i) => ({ ...child, language: `said ${i}` }));
    const saving = { council: smallCounty.council, invented: true };
    await Promise.all([
      rotate(db, 1),
      ...children.map((child) => saveRows(db, 'children', [child], saving)),
      rotate(db, 1),
    ]);
    expect((await readCounty(db))?.children).toEqual(children);
    expect(await keysIn(store)).toEqual(['k-2']);
    await store.close();
  });

  test('without a file to put a key in makes none, and tells which there are', async () => {
    const store = await open();
    await writeCounty(store.db, smallCounty);
    expect(await rotateKeys(store.db, by)).toEqual({ current: 'demo', made: null, envelopes: 0 });
    const held = await keysHeld(store.db);
    expect(held).toMatchObject({ current: 'demo', demo: true, keys: [{ id: 'demo', current: true }] });
    expect(held.keys[0]?.sealed).toBeGreaterThan(10);
    await store.close();
  });
});

describe('in a folder', () => {
  const parent = mkdtempSync(join(tmpdir(), 'placewell-rotate-'));
  afterAll(() => rmSync(parent, { recursive: true }));
  const path = join(parent, 'data');
  const idsInFile = () =>
    [...readFileSync(`${path}.keys`, 'utf8').matchAll(/^(demo-[0-9a-f]{8}):/gm)].map(([, id]) => id);

  test('a process killed at it, again and again, leaves every value readable, and the next run ends what it began', async () => {
    const first = await openStore({ kind: 'folder', path }, { log: noLog, fill: (db) => writeCounty(db, smallCounty) });
    await first.close();
    let done = 0;
    for (const rotations of [1, 2]) {
      const rotating = start('rotate', path);
      for (let heard = 0; heard <= rotations; heard += 1) expect(await rotating.says()).not.toBeNull();
      await rotating.kill();
      done += rotations + (await rotating.rest()).length;
    }
    const store = await openStore({ kind: 'folder', path }, { log: noLog });
    expect(await readCounty(store.db)).toEqual(smallCounty);
    const known = idsInFile();
    expect(known.length).toBeGreaterThan(done);
    const unfinished = (await keysIn(store)).length > 1;
    const { current, made } = await rotateKeys(store.db, by);
    expect(made === null).toBe(unfinished);
    expect(await keysIn(store)).toEqual([current]);
    expect(idsInFile()).toEqual(made === null ? known : [made, ...known]);
    expect(await readCounty(store.db)).toEqual(smallCounty);
    const line = await store.db.selectFrom('audit').select(['act', 'detail']).orderBy('seq', 'desc').executeTakeFirst();
    expect(line).toMatchObject({ act: 'keys-rotated', detail: { current } });
    await store.close();
  });

  test('a copy of the data without its keys is refused, by the keys’ ids', async () => {
    const copy = join(parent, 'copy');
    cpSync(path, copy, { recursive: true });
    const opening = openStore({ kind: 'folder', path: copy }, { log: noLog });
    await expect(opening).rejects.toMatchObject({
      code: 'unknown-key',
      message: expect.stringMatching(/demo-[0-9a-f]{8}.*\.keys file/),
    });
  });
});
