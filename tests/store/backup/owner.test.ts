// Who may restore on a server: the ordinary owner of the tables, who is no superuser; and nobody who is not their owner.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openStore, readChain, readCounty, restoreBackup, type Store, writeBackup } from '#src/store/index';
import { noLog } from '../../helpers/no-log.js';
import { freshStore } from '../../helpers/store.js';
import { smallCounty } from '../county.js';
import { append } from '../record/audit-lines.js';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'placewell-owner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(server !== null)('on a server', () => {
  const [owner, user] = [`placewell_owner_${process.pid}`, `placewell_user_${process.pid}`];
  const as = (role: string) => {
    const url = new URL(server ?? '');
    url.username = role;
    url.password = 'only for this test';
    url.pathname = `/${owner}`;
    return url.href;
  };
  const run = async (text: string, url = server ?? '') => {
    const client = new Client(url);
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  const path = join(folder, 'backup.gz');
  let source: Store;

  beforeAll(async () => {
    for (const role of [owner, user]) await run(`create role ${role} login nosuperuser password 'only for this test'`);
    await run(`create database ${owner} owner ${owner}`);
    source = await freshStore(smallCounty);
    await append(source, {}, {}, {});
    await writeBackup(source, { path, at: new Date('2026-11-20T12:00:00Z'), tag: 'x' });
  });
  afterAll(async () => {
    await source.close();
    await run(`drop database if exists ${owner}`);
    for (const role of [owner, user]) await run(`drop role if exists ${role}`);
  });

  test('the owner of the tables restores, over what is held too, and no trigger is left off', async () => {
    const store = await openStore({ kind: 'server', url: as(owner) }, { log: noLog });
    try {
      expect(await restoreBackup(store, { path, replace: false })).toMatchObject({ ok: true, chainBrokenAt: null });
      expect(await restoreBackup(store, { path, replace: true })).toMatchObject({ ok: true, chainBrokenAt: null });
      expect(await readCounty(store.db)).toEqual(smallCounty);
      expect(await append(store, {})).toEqual([4]);
      expect((await readChain(store.db, 0, 10)).length).toBe(4);
      await expect(run('delete from audit', as(owner))).rejects.toMatchObject({ code: '42501' });
      await expect(run(`set session_replication_role = 'replica'`, as(owner))).rejects.toMatchObject({ code: '42501' });
    } finally {
      await store.close();
    }
  });

  test('another user, who may read and write every row, is refused, and nothing is changed', async () => {
    await run(
      `grant select, insert, update, delete on all tables in schema public to ${user};
       grant usage, select on all sequences in schema public to ${user}`,
      as(owner),
    );
    const opened = await openStore({ kind: 'server', url: as(user) }, { log: noLog });
    try {
      const told = await restoreBackup(opened, { path, replace: true });
      expect(told).toEqual({ ok: false, refusal: { code: 'not-owner' } });
      expect(await readCounty(opened.db)).toEqual(smallCounty);
    } finally {
      await opened.close();
    }
  });

  test('somebody at work who does not let go is waited for, and then said', async () => {
    const store = await openStore({ kind: 'server', url: as(owner) }, { log: noLog });
    const busy = new Client(as(owner));
    await busy.connect();
    try {
      await busy.query('begin; lock table child in row exclusive mode');
      expect(await restoreBackup(store, { path, replace: true })).toEqual({ ok: false, refusal: { code: 'in-use' } });
    } finally {
      await busy.end();
      await store.close();
    }
  });
});
