// The audit in the database: numbered without a gap, sealed line by line, and never changed, whoever asks and however.

import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffId } from '#src/domain/index';
import { auditLines, auditOf, type Database, readChain, readHead, type Store } from '#src/store/index';
import { onEveryStore } from '../on-every-store.js';
import { AT, aLine, append, show } from './audit-lines.js';

onEveryStore('the audit', (open, kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  const run = (text: string, db: Kysely<Database> = store.db) => sql.raw(text).execute(db);
  const lines = () => readChain(store.db, 0, 10_000);

  test('numbers lines from one, each with the hash of the one before', async () => {
    expect(await readHead(store.db)).toBeNull();
    expect(await append(store, {}, {}, {})).toEqual([1, 2, 3]);
    expect(await append(store, {})).toEqual([4]);
    const chain = await lines();
    expect(chain.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(chain.map(({ previous }) => previous)).toEqual([null, ...chain.slice(0, -1).map(({ hash }) => hash)]);
    expect(new Set(chain.map(({ hash }) => hash)).size).toBe(4);
    expect(await readHead(store.db)).toEqual({ seq: 4, hash: chain[3]?.hash });
  });

  test('burns no number where an act is taken back', async () => {
    const before = (await readHead(store.db))?.seq ?? 0;
    const failing = store.db.transaction().execute(async (tx) => {
      await sql`insert into audit (seq, at, actor, act, subject, surface, detail, hash)
        values (0, ${AT.toISOString()}::timestamptz, 'PO-1', 'hold-made', 'R-1', 'page', '{}', '')`.execute(tx);
      throw new Error('changed our mind');
    });
    await expect(failing).rejects.toThrow('changed our mind');
    expect(await append(store, {})).toEqual([before + 1]);
  });

  test('gives lines by subject, by actor and since a time, oldest first', async () => {
    await append(store, { subject: 'R-9', actor: staffId('TM-1') }, { subject: 'R-9' }, { subject: 'R-90' });
    expect((await auditOf(store.db, 'R-9')).map(({ actor }) => actor)).toEqual(['TM-1', 'PO-1']);
    const mine = await auditLines(store.db, { actor: staffId('TM-1') });
    expect(mine.map(({ subject }) => subject)).toEqual(['R-9']);
    expect(mine[0]).toMatchObject({ ...aLine({ subject: 'R-9', actor: staffId('TM-1') }), at: AT });
    expect(await auditLines(store.db, { since: new Date('2026-11-20T17:45:00.124Z') })).toEqual([]);
    expect((await auditLines(store.db, { most: 2 })).map(({ subject }) => subject)).toEqual(['R-9', 'R-90']);
  });

  test.each([
    `update audit set actor = 'somebody else' where seq = 1`,
    'update audit set hash = hash where false',
    'delete from audit where seq = 2',
    'truncate audit cascade',
    `insert into audit (seq, at, actor, act, subject, surface, detail, hash) values (1, now(), '', '', '', '', '{}', '')
      on conflict (seq) do update set actor = 'somebody else'`,
    `merge into audit a using (values (1)) v (seq) on a.seq = v.seq when matched then update set actor = 'x'`,
    `update shown set body = ''`,
    'delete from shown',
    'truncate shown cascade',
    `update sight set replay = ''`,
    'delete from sight',
    'truncate sight',
    `update anchor set told = 'daily'`,
    'delete from anchor',
    'truncate anchor',
  ])('refuses: %s', async (statement) => {
    await show(store, 'a list');
    const before = await lines();
    await expect(run(statement)).rejects.toMatchObject({ code: '42501' });
    expect(await lines()).toEqual(before);
  });

  test('refuses a change even where a session turns ordinary triggers off', async () => {
    const turningOff = (statement: string) =>
      store.db.transaction().execute(async (tx) => {
        await run(`set local session_replication_role = 'replica'`, tx);
        await run(statement, tx);
      });
    await expect(turningOff('delete from audit')).rejects.toMatchObject({ code: '42501' });
    const last = (await readHead(store.db))?.seq ?? 0;
    await turningOff(`insert into audit (seq, at, actor, act, subject, surface, detail, previous, hash)
      values (999, '2026-11-20T17:45:00Z', 'x', 'x', 'x', 'x', '{}', 'forged', 'forged')`);
    expect((await readHead(store.db))?.seq).toBe(last + 1);
  });

  test('gives a line its own number and hash, whatever a client writes there, one row or many', async () => {
    const before = await readHead(store.db);
    await run(`insert into audit (seq, at, actor, act, subject, surface, detail, previous, hash)
      select 500 + n, '2026-11-20T17:45:00Z', 'x', 'x', 'x', 'x', '{}', 'forged', 'forged' from generate_series(1, 3) n
      on conflict do nothing`);
    const added = await readChain(store.db, before?.seq ?? 0, 10);
    const first = (before?.seq ?? 0) + 1;
    expect(added.map(({ seq }) => seq)).toEqual([first, first + 1, first + 2]);
    expect(added[0]?.previous).toBe(before?.hash);
    expect(added[2]?.previous).toBe(added[1]?.hash);
  });

  test('takes no table and no function of a session for its own', async () => {
    const before = await readHead(store.db);
    await store.db.transaction().execute(async (tx) => {
      await run('create temp table audit (like public.audit)', tx);
      await run(
        `insert into pg_temp.audit (seq, at, actor, act, subject, surface, detail, hash)
          values (700, now(), '', '', '', '', '{}', 'forged')`,
        tx,
      );
      await run(`create function pg_temp.sha256(bytea) returns bytea language sql as $$ select 'forged'::bytea $$`, tx);
      await run(
        `insert into public.audit (seq, at, actor, act, subject, surface, detail, hash)
          values (0, '2026-11-20T17:45:00Z', 'x', 'x', 'x', 'x', '{}', '')`,
        tx,
      );
      await run('drop table pg_temp.audit', tx);
    });
    const [added] = await readChain(store.db, before?.seq ?? 0, 10);
    expect(added).toMatchObject({ seq: (before?.seq ?? 0) + 1, previous: before?.hash });
    expect(added?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('hashes a moment alike in any time zone and any manner of writing dates', async () => {
    const hashed = (zone: string, style: string) =>
      store.db.transaction().execute(async (tx) => {
        await run(`set local timezone = '${zone}'; set local datestyle = '${style}'`, tx);
        const { rows } = await sql<{ hash: string }>`select encode(audit_hash(a), 'hex') as hash from audit a
          where seq = 1`.execute(tx);
        return rows[0]?.hash;
      });
    const [first] = await lines();
    expect(await hashed('Pacific/Auckland', 'SQL, DMY')).toBe(first?.hash);
    expect(await hashed('America/St_Johns', 'German')).toBe(first?.hash);
  });

  test('keeps no moment finer than what everybody writes', async () => {
    const finer = run(`insert into audit (seq, at, actor, act, subject, surface, detail, hash)
      values (0, '2026-11-20T17:45:00.123456Z', 'x', 'x', 'x', 'x', '{}', '')`);
    await expect(finer).rejects.toMatchObject({ code: '23514' });
  });

  if (kind === 'server')
    test('keeps a line that is copied in as it keeps any other', async () => {
      const before = await readHead(store.db);
      const brought = String.raw`900\t2026-11-20 17:45:00+00\tx\tx\tx\tx\t{}\t\\N\tforged\n`;
      await run(`copy audit from program $$printf '${brought}${brought}'$$`);
      const added = await readChain(store.db, before?.seq ?? 0, 10);
      expect(added.map(({ seq }) => seq - (before?.seq ?? 0))).toEqual([1, 2]);
      expect(added[1]?.previous).toBe(added[0]?.hash);
    });
});

describe('what was shown', () => {
  onEveryStore('a body', (open) => {
    test('is kept once however often it is shown, and each sight is its own', async () => {
      const store = await open();
      const [one, two, other] = [
        await show(store, 'the list'),
        await show(store, 'the list'),
        await show(store, 'other'),
      ];
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from shown`.execute(store.db);
      expect([one, two, other, rows[0]?.n]).toEqual([1, 2, 3, 2]);
      const chain = await readChain(store.db, 0, 10);
      expect(chain.map(({ sight }) => sight?.kept)).toEqual([true, true, true]);
      for (const { sight, detail } of chain) expect(detail).toContain(sight?.digest);
      await store.close();
    });

    test('is refused where its digest is not its own', async () => {
      const store = await open();
      const forged = sql`insert into shown (digest, body, first_at) values (sha256('a'), 'b', now())`.execute(store.db);
      await expect(forged).rejects.toMatchObject({ code: '23514' });
      await store.close();
    });
  });
});
