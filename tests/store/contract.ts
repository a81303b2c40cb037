// What every store does, wherever its data is: run on the embedded database always, and on a server when there is one.

import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { childId, day, homeId, placementId, providerId, referralId } from '#src/domain/index';
import {
  keepProposal,
  migrate,
  readCouncil,
  readCounty,
  readDataVersion,
  readProposalBefore,
  readSnapshot,
  recall,
  remember,
  type Store,
  writeCounty,
} from '#src/store/index';
import { smallCounty } from './county.js';

/** `open` gives an empty, migrated store; each test begins with it empty. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store in ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(async () => {
      await store.close();
    });
    afterEach(async () => {
      await emptied(store);
    });

    test('gives a county back as it was written', async () => {
      await writeCounty(store.db, smallCounty);
      expect(await readCounty(store.db)).toEqual(smallCounty);
    });

    test('holds only the last county written', async () => {
      await writeCounty(store.db, smallCounty);
      const smaller = { ...smallCounty, offers: [], family: [], episodes: [] };
      await writeCounty(store.db, smaller);
      expect(await readCounty(store.db)).toEqual(smaller);
    });

    test('is empty at first: no council, no county, no snapshot', async () => {
      expect(await readCouncil(store.db)).toBeNull();
      expect(await readCounty(store.db)).toBeNull();
      expect(await readSnapshot(store.db)).toBeNull();
    });

    test('shows who lives where today, and who is to come', async () => {
      await writeCounty(store.db, smallCounty);
      const snapshot = await readSnapshot(store.db);
      expect(snapshot?.asAt).toBe(smallCounty.council.asAt);
      expect(whoLives(snapshot?.residents)).toEqual({ 'H-1': ['C-2'], 'H-2': ['C-1'] });
      expect(snapshot?.homes).toEqual(smallCounty.homes);
      expect(snapshot?.referrals.map((referral) => referral.id)).toEqual(['R-1']);
      expect(snapshot?.residents.get(homeId('H-1'))?.[0]?.child).toEqual(smallCounty.children[2]);
    });

    test('shows who lived where on a past day, and no search that came later', async () => {
      await writeCounty(store.db, smallCounty);
      const past = await readSnapshot(store.db, day('2026-02-28'));
      expect(whoLives(past?.residents)).toEqual({ 'H-1': ['C-1', 'C-2'], 'H-2': ['C-1'] });
      expect(past?.referrals).toEqual([]);
      const dayOfLeaving = await readSnapshot(store.db, day('2026-03-01'));
      expect(whoLives(dayOfLeaving?.residents)).toEqual({ 'H-1': ['C-2'], 'H-2': ['C-1'] });
    });

    test('names its data anew once for each transaction that writes, and for no other', async () => {
      const before = Number(await readDataVersion(store.db));
      await writeCounty(store.db, smallCounty);
      expect(Number(await readDataVersion(store.db))).toBe(before + 1);
      await store.db.updateTable('home').set({ car_seats: 1 }).execute();
      expect(Number(await readDataVersion(store.db))).toBe(before + 2);
      await readSnapshot(store.db);
      await remember(store.db, 'person', 'thread', { said: 1 });
      expect(await readDataVersion(store.db)).toBe(String(before + 2));
    });

    test.each([
      ['a home of a provider that is not held', { homes: [{ ...home, providerId: providerId('P-9') }] }, 'home'],
      ['two homes of one reference', { homes: [home, home] }, 'home'],
      ['a clause from 12 to 8', { homes: [{ ...home, clauses: [{ ...clause, ageFrom: 12, ageTo: 8 }] }] }, 'approval'],
      ['a child in a room of another home', { placements: [{ ...placement, homeId: homeId('H-2') }] }, 'placement'],
      ['an end before the start', { placements: [{ ...placement, period: backwards }] }, 'placement'],
      ['a placement of a child that is not held', { placements: [{ ...placement, childId: childId('C-99') }] }, 'plac'],
      ['an offer for no referral', { offers: [{ ...offer, referralId: referralId('R-99') }] }, 'offer'],
    ])('refuses %s, and keeps what was there', async (_, wrong, table) => {
      await writeCounty(store.db, smallCounty);
      const writing = writeCounty(store.db, { ...smallCounty, ...wrong });
      await expect(writing).rejects.toMatchObject({
        code: 'refused-by-schema',
        message: expect.stringContaining(table),
      });
      expect(await readCounty(store.db)).toEqual(smallCounty);
    });

    test('runs each migration once, however many start together', async () => {
      const again = await Promise.all([migrate(store.db), migrate(store.db), migrate(store.db)]);
      expect(again).toEqual([[], [], []]);
    });

    test('remembers a thread for each person, whatever was typed', async () => {
      const memory = { text: 'a\u0000b 😀 \ud800 "quoted" \\ שלום', list: [1, null], nested: { deep: true } };
      await remember(store.db, 'one', 'thread', { first: true });
      await remember(store.db, 'one', 'thread', memory);
      await remember(store.db, 'two', 'thread', 'another');
      expect(await recall(store.db, 'one', 'thread')).toEqual(memory);
      expect(await recall(store.db, 'two', 'thread')).toBe('another');
      expect(await recall(store.db, 'one', 'other thread')).toBeNull();
    });

    test('keeps one proposal a day, and gives the latest from before a day', async () => {
      const ofDay = (asAt: string, home: string) => ({
        asAt: day(asAt),
        versions: { data: '7', ruleBook: '2026.11.1', policy: 'Default 1', replay: `of ${home}` },
        places: [{ referral: referralId('R-1'), children: [childId('C-1'), childId('C-2')], home: homeId(home) }],
      });
      await keepProposal(store.db, ofDay('2026-11-18', 'H-1'));
      await keepProposal(store.db, ofDay('2026-11-19', 'H-2'));
      await keepProposal(store.db, ofDay('2026-11-19', 'H-3'));
      const before = async (asAt: string) => await readProposalBefore(store.db, day(asAt));
      expect(await before('2026-11-20')).toEqual(ofDay('2026-11-19', 'H-3'));
      expect(await before('2026-11-19')).toEqual(ofDay('2026-11-18', 'H-1'));
      expect(await before('2026-11-18')).toBeNull();
    });

    test('forgets the proposals of a county that another takes the place of, and names no new data for one', async () => {
      await writeCounty(store.db, smallCounty);
      const version = await readDataVersion(store.db);
      const versions = { data: version, ruleBook: '1', policy: 'p', replay: 'r' };
      await keepProposal(store.db, { asAt: day('2026-11-19'), versions, places: [] });
      expect(await readDataVersion(store.db)).toBe(version);
      await writeCounty(store.db, smallCounty);
      expect(await readProposalBefore(store.db, day('2026-11-20'))).toBeNull();
    });

    test('reads days as text and counts as numbers, in any time zone', async () => {
      const read = sql`select date '2026-03-29' as day, 9007199254740991::bigint as count, 1.25::numeric as price,
        null::date as none, array['a', 'b "c" \\ d'] as list, '{"a": [1]}'::jsonb as json, true as flag`;
      const inAuckland = await store.db.transaction().execute(async (tx) => {
        await sql`set local timezone to 'Pacific/Auckland'`.execute(tx);
        return await read.execute(tx);
      });
      expect(inAuckland.rows).toEqual([
        {
          day: '2026-03-29',
          count: 9_007_199_254_740_991,
          price: 1.25,
          none: null,
          list: ['a', 'b "c" \\ d'],
          json: { a: [1] },
          flag: true,
        },
      ]);
    });

    test('takes parameters of every kind as they are', async () => {
      const list = ['a,b', 'c"d', 'e\\f', '{g}', null];
      const moment = new Date('2026-11-20T17:45:00.123Z');
      const { rows } =
        await sql`select ${list}::text[] as list, ${[1, 2]}::int[] as numbers, ${moment}::timestamptz as moment,
        ${{ a: 'é' }}::jsonb as json, ${true}::boolean as flag, ${null}::text as none, ${1.5}::float8 as number`.execute(
          store.db,
        );
      expect(rows).toEqual([{ list, numbers: [1, 2], moment, json: { a: 'é' }, flag: true, none: null, number: 1.5 }]);
    });

    test('a failed query spoils nothing for the next', async () => {
      await expect(sql`select 1 / 0`.execute(store.db)).rejects.toMatchObject({ code: '22012' });
      await expect(sql`select ${'x'}::int`.execute(store.db)).rejects.toMatchObject({ code: '22P02' });
      await expect(sql`select from where`.execute(store.db)).rejects.toMatchObject({ code: '42601' });
      expect((await sql`select ${7}::int as seven`.execute(store.db)).rows).toEqual([{ seven: 7 }]);
    });

    test('a transaction that fails leaves nothing, and a part of one can be taken back', async () => {
      const failing = store.db.transaction().execute(async (tx) => {
        await remember(tx, 'p', 'lost', 1);
        throw new Error('changed our mind');
      });
      await expect(failing).rejects.toThrow('changed our mind');
      const tx = await store.db.startTransaction().execute();
      await remember(tx, 'p', 'kept', 1);
      const part = await tx.savepoint('part').execute();
      await remember(part, 'p', 'taken back', 1);
      await expect(sql`select 1 / 0`.execute(part)).rejects.toMatchObject({ code: '22012' });
      await part.rollbackToSavepoint('part').execute();
      await tx.commit().execute();
      const kept = await store.db.selectFrom('thread_memory').select('thread').execute();
      expect(kept).toEqual([{ thread: 'kept' }]);
    });

    test('many at once are each served', async () => {
      const asked = Array.from({ length: 40 }, (_, i) => i);
      await Promise.all(asked.map((i) => remember(store.db, 'p', `t-${i}`, i)));
      expect(await Promise.all(asked.map((i) => recall(store.db, 'p', `t-${i}`)))).toEqual(asked);
    });
  });
}

/** Every row of every table, but for what the migrations themselves keep, and what nobody may take out. */
async function emptied({ db }: Store): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const tables = await sql<{ name: string }>`select tablename as name from pg_tables
      where schemaname = 'public' and tablename !~ '^kysely_' and tablename <> 'data_version'
        and not exists (select from pg_trigger where tgrelid = tablename::regclass and tgname = 'append_only')`.execute(
      tx,
    );
    for (const { name } of tables.rows) await sql`delete from ${sql.table(name)}`.execute(tx);
  });
}

type Residents = ReadonlyMap<string, readonly { readonly child: { readonly id: string } }[]>;
const whoLives = (residents: Residents | undefined) =>
  Object.fromEntries([...(residents ?? [])].map(([home, living]) => [home, living.map((each) => each.child.id)]));

function only<T>(list: readonly T[], at = 0): T {
  const item = list[at];
  if (item === undefined) throw new Error('expected the small county to hold one');
  return item;
}
const home = only(smallCounty.homes);
const clause = only(home.clauses);
const placement = { ...only(smallCounty.placements, 1), id: placementId('PL-9') };
const offer = only(smallCounty.offers);
const backwards = { from: day('2026-05-02'), to: day('2026-05-01') };
