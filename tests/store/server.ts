// The contract on a real PostgreSQL, each test in a database of its own, and what only a server can show.

import { threadId } from 'node:worker_threads';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { migrate, openStore, readDataVersion, type Store, writeCounty } from '#src/store/index';
import { noLog } from '../helpers/no-log.js';
import { storeContract } from './contract.js';
import { smallCounty } from './county.js';

export function serverContract(server: string): void {
  storeContract('a server', () => openNew(server));

  describe('several starters on one server', () => {
    test('run each migration once between them', async () => {
      const url = await newDatabase(server);
      const stores = await Promise.all([1, 2, 3, 4, 5].map(() => openStore({ kind: 'server', url }, { log: noLog })));
      const { rows } = await query(url, 'select count(*)::int as n from kysely_migration');
      expect(rows[0]?.n).toBeGreaterThan(0);
      expect(await Promise.all(stores.map((store) => migrate(store.db)))).toEqual(stores.map(() => []));
      for (const store of stores) await store.close();
      await drop(server, url);
    });

    test('that write at once each raise the data version', async () => {
      const store = await openNew(server);
      const before = Number(await readDataVersion(store.db));
      await Promise.all([1, 2, 3, 4].map(() => writeCounty(store.db, smallCounty).catch(() => undefined)));
      expect(Number(await readDataVersion(store.db))).toBeGreaterThan(before);
      await store.close();
    });
  });
}

/** A database of its own on that server, dropped when the store closes. */
export async function openNew(server: string): Promise<Store> {
  const url = await newDatabase(server);
  const store = await openStore({ kind: 'server', url }, { log: noLog });
  return {
    ...store,
    close: async () => {
      await store.close();
      await drop(server, url);
    },
  };
}

let made = 0;

export async function newDatabase(server: string): Promise<string> {
  // Test files run in threads of one process, each with a count of its own.
  const name = `placewell_test_${process.pid}_${threadId}_${made++}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export const drop = (server: string, url: string) => query(server, `drop database ${new URL(url).pathname.slice(1)}`);

async function query(url: string, text: string) {
  const client = new Client(url);
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}
