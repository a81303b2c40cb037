// Many who write the audit at once leave no gap and no fork: one session at a time would hide it, so this is a server's.

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readChain, type Store } from '#src/store/index';
import { sealOf } from '../../../src/services/record/audit/seal.js';
import { onAServer } from '../on-every-store.js';
import { aLine, append, show } from './audit-lines.js';

const WRITERS = 20;
const EACH = 15;
const all = <T>(count: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));

onAServer('twenty writers at once', (open) => {
  const withStore = async (work: (store: Store) => Promise<void>) => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  test('leave a chain without a gap, though every third act is taken back', () =>
    withStore(async (store) => {
      let stood = 0;
      await all(WRITERS, async (writer) => {
        for (let n = 0; n < EACH; n += 1) {
          if (n % 3 !== 2) {
            const kept = await append(store, { subject: `R-${writer}` }, { subject: `R-${n}` });
            stood += kept.length;
            continue;
          }
          const failing = store.db.transaction().execute(async (tx) => {
            await sql`insert into audit (seq, at, actor, act, subject, surface, detail, hash)
              values (0, '2026-11-20T17:45:00Z', 'x', 'x', 'x', 'x', '{}', '')`.execute(tx);
            throw new Error('changed our mind');
          });
          await failing.catch(() => undefined);
        }
      });
      const chain = await readChain(store.db, 0, 10_000);
      expect(stood).toBe(WRITERS * EACH * 2 * (2 / 3));
      expect(chain.map(({ seq }) => seq)).toEqual(Array.from({ length: stood }, (_, i) => i + 1));
      expect(chain.map(({ previous }) => previous)).toEqual([null, ...chain.slice(0, -1).map(({ hash }) => hash)]);
      expect(chain.map(sealOf)).toEqual(chain.map(({ hash }) => hash));
    }));

  test('of the same few bodies wait for nobody for ever', () =>
    withStore(async (store) => {
      await all(WRITERS, async (writer) => {
        for (let n = 0; n < EACH; n += 1) await show(store, `list ${(writer + n) % 3}`);
      });
      const chain = await readChain(store.db, 0, 10_000);
      expect(chain).toHaveLength(WRITERS * EACH);
      expect(chain.every(({ sight }) => sight?.kept)).toBe(true);
    }));

  test('control: a number from a sequence is burnt by whoever takes an act back', () =>
    withStore(async (store) => {
      await sql`create table naive (seq bigint generated always as identity primary key)`.execute(store.db);
      await all(WRITERS, (writer) =>
        store.db
          .transaction()
          .execute(async (tx) => {
            await sql`insert into naive default values`.execute(tx);
            if (writer % 3 === 2) throw new Error('changed our mind');
          })
          .catch(() => undefined),
      );
      const { rows } = await sql<{ n: number; last: number }>`select count(*)::int as n, max(seq)::int as last
        from naive`.execute(store.db);
      expect(rows[0]?.last).toBeGreaterThan(rows[0]?.n ?? 0);
    }));

  test('control: "the last and one more" without the lock meets itself', () =>
    withStore(async (store) => {
      await sql`create table naive (seq bigint primary key)`.execute(store.db);
      const taken = await all(WRITERS, () =>
        store.db
          .transaction()
          .execute(async (tx) => {
            const { rows } = await sql<{ n: number }>`select coalesce(max(seq), 0) + 1 as n from naive`.execute(tx);
            await sql`select pg_sleep(0.02)`.execute(tx);
            await sql`insert into naive values (${rows[0]?.n ?? 0})`.execute(tx);
            return 1;
          })
          .catch(() => 0),
      );
      expect(taken.filter((each) => each === 1).length).toBeLessThan(WRITERS);
    }));

  test('a writer that looks at one view for all fails, and forks nothing', () =>
    withStore(async (store) => {
      await append(store, {});
      const stale = store.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (tx) => {
          await sql`select count(*) from audit`.execute(tx);
          await append(store, aLine());
          await sql`insert into audit (seq, at, actor, act, subject, surface, detail, hash)
            values (0, '2026-11-20T17:45:00Z', 'x', 'x', 'x', 'x', '{}', '')`.execute(tx);
        });
      await expect(stale).rejects.toMatchObject({ code: '23505' });
      expect(await readChain(store.db, 0, 10)).toHaveLength(2);
    }));
});
