// The embedded pool behaves as node-postgres's does, with one connection.

import { PGlite } from '@electric-sql/pglite';
import type { PostgresCursor } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PglitePool } from '#src/store/embedded/pglite-pool';
import { emptyDump } from '../helpers/store.js';

let pglite: PGlite;
let pool: PglitePool;
beforeAll(async () => {
  pglite = await PGlite.create({ loadDataDir: new Blob([new Uint8Array(emptyDump())]) });
  pool = new PglitePool(pglite);
});
afterAll(async () => {
  await pglite.close();
});

test('a second client waits until the first has let go', async () => {
  const order: string[] = [];
  const first = await pool.connect();
  const second = pool.connect().then((client) => {
    order.push('second connects');
    client.release();
  });
  await first.query('select 1', []);
  order.push('first lets go');
  first.release();
  await second;
  expect(order).toEqual(['first lets go', 'second connects']);
});

test('a transaction that was left open is rolled back before the next client comes', async () => {
  const careless = await pool.connect();
  await careless.query('create table left_open (n int)', []);
  await careless.query('begin', []);
  await careless.query('insert into left_open values ($1)', [1]);
  careless.release();
  careless.release();
  const next = await pool.connect();
  expect((await next.query('select * from left_open', [])).rows).toEqual([]);
  next.release();
});

test('a client that was let go answers no more, and cursors it never had', async () => {
  const client = await pool.connect();
  expect(() => client.query(aCursor)).toThrow('cursors');
  client.release();
  expect(() => client.query('select 1', [])).toThrow('released');
});

test('of several statements the last is answered, with its command and count', async () => {
  const client = await pool.connect();
  const made = await client.query('create table counted (n int); insert into counted values (1), (2)', []);
  expect(made).toMatchObject({ command: 'INSERT', rowCount: 2, rows: [] });
  const changed = await client.query('update counted set n = n + $1 where n = 1 returning n', [10]);
  expect(changed).toEqual({ command: 'UPDATE', rowCount: 1, rows: [{ n: 11 }] });
  client.release();
});

test('the pool ends when whoever holds the connection has let go', async () => {
  const client = await pool.connect();
  let ended = false;
  const ending = pool.end().then(() => {
    ended = true;
  });
  await client.query('select 1', []);
  expect(ended).toBe(false);
  client.release();
  await ending;
  expect(ended).toBe(true);
});

const aCursor: PostgresCursor<unknown> = { read: () => Promise.resolve([]), close: () => Promise.resolve() };
