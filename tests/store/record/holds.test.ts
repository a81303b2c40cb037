// The rows of holds: what the database itself refuses, and a snapshot of few homes that says what the whole county's would.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { childId, day, type HoldId, homeId, referralId, type Snapshot, staffId } from '#src/domain/index';
import { lodge, matchReferral } from '#src/matching/index';
import {
  endHolds,
  insertHold,
  inTransaction,
  nextHoldIds,
  readHolds,
  readSnapshot,
  type Store,
  takenTwice,
  writeCounty,
} from '#src/store/index';
import { policy } from '../../rules/ask.js';
import { smallCounty as fullCounty } from '../county.js';
import { onEveryStore } from '../on-every-store.js';

const AT = new Date('2026-11-20T10:00:00Z');
const UNTIL = new Date('2026-11-20T14:00:00Z');

interface Row {
  readonly referral?: string;
  readonly home?: string;
  readonly child?: string;
  readonly beside?: number;
  readonly until?: Date;
}

onEveryStore('holds as rows', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await writeCounty(store.db, fullCounty);
    await sql`insert into staff (id, name) values ('PO-1', 'Officer') on conflict do nothing`.execute(store.db);
  });

  const insert = ({ referral = 'R-1', home = 'H-1', child = 'C-10', beside, until = UNTIL }: Row): Promise<HoldId> =>
    inTransaction(store.db, async (tx) => {
      const [id] = await nextHoldIds(tx, 1);
      if (id === undefined) throw new Error('expected a reference');
      await insertHold(tx, {
        id,
        referral: referralId(referral),
        home: homeId(home),
        children: [childId(child)],
        from: day('2026-11-27'),
        madeAt: AT,
        until,
        by: staffId('PO-1'),
        together: id,
        ...(beside !== undefined && { beside }),
      });
      return id;
    });
  const refusal = async (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => takenTwice(error) ?? error,
    );

  test('a child is not promised twice for the same days', async () => {
    await insert({});
    expect(await refusal(insert({ home: 'H-2' }))).toBe('no_child_twice');
  });

  test('a bed is not promised twice where the law saw fewer promises than there are', async () => {
    await insert({ beside: 0 });
    expect(await refusal(insert({ referral: 'R-2', child: 'C-1', beside: 0 }))).toBe('no_bed_twice');
    await insert({ referral: 'R-2', child: 'C-1', beside: 1 });
  });

  test('a place that is given back is the next to be taken', async () => {
    const first = await insert({});
    await insert({ child: 'C-1' });
    await inTransaction(store.db, (tx) => endHolds(tx, [first], { state: 'released', why: 'released', at: AT }));
    await insert({ child: 'C-2' });
    const { rows } = await sql`select child_id as child, place from promise where keeps order by place`.execute(
      store.db,
    );
    expect(rows).toEqual([
      { child: 'C-2', place: 1 },
      { child: 'C-1', place: 2 },
    ]);
  });

  test('a hold does not end before it is made', async () => {
    await expect(insert({ until: AT })).rejects.toMatchObject({ code: '23514' });
  });

  test('what has lapsed is not ended a second time by another name', async () => {
    const id = await insert({});
    const end = (state: 'lapsed' | 'released') =>
      inTransaction(store.db, (tx) => endHolds(tx, [id], { state, why: state, at: AT }));
    await end('lapsed');
    await end('released');
    expect((await readHolds(store.db, { ids: [id] }))[0]?.state).toBe('lapsed');
  });

  test('a hold past its time is in no list of live ones, and without a clock it is', async () => {
    await insert({});
    expect(await readHolds(store.db, { liveAt: UNTIL })).toEqual([]);
    expect((await readSnapshot(store.db, undefined, { now: UNTIL }))?.holds).toEqual([]);
    expect((await readSnapshot(store.db))?.holds).toHaveLength(1);
  });

  describe('a snapshot of few homes', () => {
    const county = makeCounty({ children: 240, homes: 160, seed: 11 });
    const read = async (narrow?: Parameters<typeof readSnapshot>[2]) => {
      const snapshot = await readSnapshot(store.db, undefined, narrow);
      if (snapshot === null) throw new Error('expected a county');
      return snapshot;
    };

    test("is answered as the whole county's would be, home by home", async () => {
      await writeCounty(store.db, county);
      await sql`insert into staff (id, name) values ('PO-1', 'Officer') on conflict do nothing`.execute(store.db);
      const whole = await read();
      const [held] = whole.referrals;
      const first = whole.homes[0];
      for (const { child } of held?.members.slice(0, 1) ?? [])
        await insert({ referral: held?.id ?? '', home: first?.id ?? '', child: child.id });
      const full = await read();
      expect(full.holds).toHaveLength(1);
      const states = new Map<string, number>();
      for (const [i, referral] of full.referrals.entries()) {
        const listed = matchReferral(full, referral, policy).options[0]?.parts[0]?.home;
        const homes = [full.homes.find(({ id }) => id === listed), full.homes[i % full.homes.length], first].flatMap(
          (each) => each ?? [],
        );
        const some = await read({ narrow: { referral: referral.id, homes: homes.map(({ id }) => id) } });
        for (const home of homes) {
          const told = (from: Snapshot) => {
            const asked = from.referrals.find(({ id }) => id === referral.id);
            if (asked === undefined) throw new Error('expected the referral');
            const children = asked.members.map(({ child }) => child.id);
            return lodge(from, asked, [{ home: home.id, children }], policy);
          };
          expect(told(some)).toEqual(told(full));
          const { state } = told(full);
          states.set(state, (states.get(state) ?? 0) + 1);
        }
      }
      expect(states.get('possible')).toBeGreaterThan(3);
      expect(states.get('refused-by-law')).toBeGreaterThan(3);
    });
  });
});
