// A server that cuts us off in the middle of an act, at its commit, or between two: done whole or not at all, the caller
// told which, and the next act as if nothing had been.

import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { inTransaction, type Store, type Tx } from '#src/store/index';
import { act } from '../../../src/services/record/act.js';
import { asking, begin, codeOf, type World } from '../../services/record/holds-world.js';
import { onAServer } from '../on-every-store.js';

vi.setConfig({ testTimeout: 60_000 });

onAServer('a connection that is lost', (open) => {
  let store: Store;
  let world: World;
  /** Somebody else on the same server, who may end any session. */
  let other: Client;
  beforeAll(async () => {
    store = await open();
    world = await begin(store);
    await sql`create table mark (n integer primary key)`.execute(store.db);
    other = new Client(inject('postgres') ?? '');
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await store.close();
  });
  beforeEach(async () => {
    await sql`delete from mark`.execute(store.db);
  });

  const sessionOf = async (tx: Tx) =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)).rows[0]?.pid ?? 0;
  const end = (pid: number) => other.query('select pg_terminate_backend($1, 5000)', [pid]);
  const marks = async () =>
    (await sql<{ n: number }>`select n from mark order by n`.execute(store.db)).rows.map(({ n }) => n);

  test('in the middle of an act: the act is done again on another connection, once', async () => {
    let tries = 0;
    await inTransaction(store.db, async (tx) => {
      tries += 1;
      await sql`insert into mark values (1)`.execute(tx);
      if (tries === 1) await end(await sessionOf(tx));
      await sql`insert into mark values (2)`.execute(tx);
    });
    expect(tries).toBe(2);
    expect(await marks()).toEqual([1, 2]);
  });

  test('again and again: a code, and nothing of it written', async () => {
    const failed = inTransaction(store.db, async (tx) => {
      await sql`insert into mark values (1)`.execute(tx);
      await end(await sessionOf(tx));
      await sql`insert into mark values (2)`.execute(tx);
    });
    await expect(failed).rejects.toMatchObject({ name: 'StoreError', code: 'connection-lost' });
    expect(await marks()).toEqual([]);
  });

  test('while nobody asks it anything: the process lives, and the act is told by its next question', async () => {
    let tries = 0;
    await inTransaction(store.db, async (tx) => {
      tries += 1;
      await sql`insert into mark values (${tries})`.execute(tx);
      if (tries === 1) {
        const pid = await sessionOf(tx);
        await end(pid);
        // The end is heard of before anything more is asked.
        await other.query('select pg_sleep(0.2)');
      }
      await sql`select 1`.execute(tx);
    });
    expect(await marks()).toEqual([2]);
  });

  test('at the commit: nobody is told that it was done, and the same delivery finds out', async () => {
    const line = { act: 'asked', subject: 'R-1', detail: {} } as const;
    let tries = 0;
    const once = (delivery?: string) =>
      act(world.deps, world.by(1, delivery), async (tx) => {
        tries += 1;
        await sql`insert into mark values (${tries})`.execute(tx);
        // Fails at the commit itself, as a line that is cut there does: the session ends in a deferred trigger.
        if (tries === 1) await sql`select set_config('mark.end', 'yes', true)`.execute(tx);
        return { ok: true, value: tries, audit: [line] };
      });
    await sql`create or replace function end_here() returns trigger language plpgsql as $$ begin
      if current_setting('mark.end', true) = 'yes' then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); end if;
      return null; end $$`.execute(store.db);
    await sql`create constraint trigger end_here after insert on mark deferrable initially deferred
      for each row execute function end_here()`.execute(store.db);
    await expect(once()).rejects.toMatchObject({ name: 'StoreError', code: 'commit-unknown' });
    expect(await marks()).toEqual([]);
    tries = 0;
    expect(await once('D-1')).toEqual({ ok: true, value: 2 });
    expect(await once('D-1')).toEqual({ ok: true, value: 2 });
    expect(await marks()).toEqual([2]);
  });

  test('all of them between two acts, as a server that starts again does: the next act connects anew', async () => {
    await Promise.all([1, 2, 3].map(() => sql`select 1`.execute(store.db)));
    await other.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
      [(await sql<{ name: string }>`select current_database() as name`.execute(store.db)).rows[0]?.name],
    );
    expect(codeOf(await world.holds.hold(world.by(), asking('R-1 at H-1')))).toBe('done');
  });
});
