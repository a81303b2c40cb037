// Many at once for the same bed, on a real server. PLACEWELL_ROUNDS says how often: a few here, 200 where there is time
// (one bed, and sisters against singles; the rest at most 20).

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { aMember, aReferral } from '#fixtures/build';
import { childId, day, homeId, referralId, staffId } from '#src/domain/index';
import { insertHold, inTransaction, nextHoldIds, openStore, type Store, type Tx } from '#src/store/index';
import { makeHolds } from '../../../src/services/record/holds/index.js';
import { noLog } from '../../helpers/no-log.js';
import { onAServer } from '../../store/on-every-store.js';
import { asking, begin, codeOf, given, kept, later, MORNING, officer, twice, type World } from './holds-world.js';

const ROUNDS = Number(process.env.PLACEWELL_ROUNDS ?? 3);
/** Milliseconds for a test of all rounds: speed is a benchmark's matter. */
const PATIENCE = 60_000 + ROUNDS * 30_000;
const CLIENTS = 50;
const clients = Array.from({ length: CLIENTS }, (_, i) => i + 1);

vi.setConfig({ testTimeout: PATIENCE });

onAServer('50 clients at once', (open) => {
  let store: Store;
  let others: readonly Store[] = [];
  let world: World;
  beforeAll(async () => {
    store = await open();
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(store.db);
    const url = new URL(inject('postgres') ?? '');
    url.pathname = `/${rows[0]?.name}`;
    // A store has ten connections: five of them, so that each client has its own.
    others = await Promise.all([1, 2, 3, 4].map(() => openStore({ kind: 'server', url: url.href }, { log: noLog })));
  });
  afterAll(async () => {
    for (const each of others) await each.close();
    await store.close();
  });
  beforeEach(async () => {
    world = await begin(store, { singles: CLIENTS, pairs: 20 });
  });

  const stores = () => [store, ...others];
  const atStore = (n: number) => stores()[n % stores().length] ?? store;
  const holdsOf = (n: number) => makeHolds({ ...world.deps, store: atStore(n) });
  const hold = (n: number, text: string) => holdsOf(n).hold({ who: officer(n) }, asking(text));
  const winners = (results: readonly { readonly ok: boolean }[]) => results.filter(({ ok }) => ok).length;
  const releaseAll = async () => {
    const live = given(await world.holds.holds(world.by()));
    for (const together of new Set(live.map((each) => each.together))) {
      const one = live.find((each) => each.together === together);
      if (one !== undefined) given(await world.holds.releaseHold(world.by(), one.id));
    }
  };
  const rounds = async (round: (n: number) => Promise<void>, most = 20) => {
    for (let n = 1; n <= Math.min(ROUNDS, most); n += 1) {
      await round(n);
      expect(await twice(store)).toEqual({ beds: 0, children: 0 });
      await releaseAll();
    }
  };

  test('for one bed: exactly one has it, each time, and the others are told that it is taken', () =>
    rounds(async () => {
      const results = await Promise.all(clients.map((n) => hold(n, `R-${n} at H-3`)));
      expect(winners(results)).toBe(1);
      expect(new Set(results.map(codeOf))).toEqual(new Set(['done', 'place-taken']));
    }, ROUNDS));

  test('for two beds of one home: exactly two have one', () =>
    rounds(async () => {
      expect(winners(await Promise.all(clients.map((n) => hold(n, `R-${n} at H-1`))))).toBe(2);
    }));

  test('for one child, at four homes: exactly one has the child', () =>
    rounds(async () => {
      const results = await Promise.all(clients.map((n) => hold(n, `R-1 at H-${(n % 4) + 1}`)));
      expect(winners(results)).toBe(1);
      expect(new Set(results.map(codeOf))).toEqual(new Set(['done', 'child-promised']));
    }));

  test('for a bed whose hold is past its time: exactly one takes it over, and one officer is told once', () =>
    rounds(async (round) => {
      world.at(later(round * 10));
      given(await world.holds.hold(world.by(), asking('R-50 at H-3', later(round * 10 + 1))));
      world.at(later(round * 10 + 1));
      expect(winners(await Promise.all(clients.map((n) => hold(n, `R-${((n - 1) % 49) + 1} at H-3`))))).toBe(1);
      const { rows } =
        await sql`select count(*)::int as n from notice where at = ${later(round * 10 + 1).toISOString()}`.execute(
          store.db,
        );
      expect(rows).toEqual([{ n: 1 }]);
    }));

  test('a child of two referrals, at homes that share no lock: the constraint leaves one of them', async () => {
    world = await begin(store, {
      singles: 2,
      change: (county) => ({
        ...county,
        referrals: [
          ...county.referrals,
          aReferral({
            id: referralId('R-99'),
            members: [aMember({ child: county.referrals[0]?.members[0]?.child ?? aMember().child })],
          }),
        ],
      }),
    });
    await rounds(async () => {
      const results = await Promise.all(clients.map((n) => (n % 2 ? hold(n, 'R-1 at H-3') : hold(n, 'R-99 at H-4'))));
      expect(winners(results)).toBe(1);
    });
  });

  test('sisters in two homes, named in either order, against children alone: all or none, and no deadlock is left', () =>
    rounds(async () => {
      const asked = clients.map((n) => {
        const pair = 101 + (n % 20);
        const split = n % 2 ? `H-3:C-${pair}a + H-4:C-${pair}b` : `H-4:C-${pair}a + H-3:C-${pair}b`;
        return n % 3 ? hold(n, `R-${pair} at ${split}`) : hold(n, `R-${n} at H-${n % 2 ? 3 : 4}`);
      });
      const results = await Promise.all(asked);
      const won = results.flatMap((each) => (each.ok ? [each.value.length] : []));
      expect(won.length === 1 ? won : won.sort()).toEqual(won.length === 1 ? [2] : [1, 1]);
      expect(await kept(store)).toEqual(['H-3: 1', 'H-4: 1']);
    }, ROUNDS));

  describe('without the lock', () => {
    /** Looks whether the bed is free, and then takes it: as one does who has not thought of the others. */
    const naive = (n: number) => async (tx: Tx) => {
      const { rows } = await sql`select 1 from promise where keeps and home_id = 'H-3'`.execute(tx);
      if (rows.length > 0) return false;
      const [id] = await nextHoldIds(tx, 1);
      if (id === undefined) return false;
      await insertHold(tx, {
        id,
        referral: referralId(`R-${n}`),
        home: homeId('H-3'),
        children: [childId(`C-${n}`)],
        from: day('2026-11-27'),
        madeAt: MORNING,
        until: later(1),
        by: staffId('PO-1'),
        together: id,
        beside: 0,
      });
      return true;
    };
    const race = () => Promise.all(clients.map((n) => inTransaction(atStore(n).db, naive(n))));

    test('the constraint alone leaves one', async () => {
      expect((await race()).filter(Boolean)).toHaveLength(1);
    });

    test('nor the constraint, the bed is promised to many: so these tests can fail', async () => {
      await sql`alter table promise drop constraint no_bed_twice`.execute(store.db);
      expect((await race()).filter(Boolean).length).toBeGreaterThan(1);
    });
  });
});
