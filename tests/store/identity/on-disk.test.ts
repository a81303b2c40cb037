// What somebody finds who has the database and no key.

import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aChild, aHome, aMember, aReferral } from '#fixtures/build';
import { type County, childId, day, homeId, personId, referralId } from '#src/domain/index';
import { type Database, readCounty, recall, remember, type Store, saveRows, writeCounty } from '#src/store/index';
import { smallCounty } from '../county.js';
import { onEveryStore } from '../on-every-store.js';
import { everyRow } from './rings.js';

/** Words that stand in no other place of the small county. */
const planted = {
  bornOn: '2013-05-17',
  postcode: 'ZE99 9ZQ',
  carerBornOn: '1971-03-23',
  home: 'Quillhaven Cottage',
  village: 'Upper Quillhaven',
  homePostcode: 'ZE88 8ZQ',
  said: 'I want to stay near my gran Philomena',
  from: 'episodes ZE77 7ZQ',
  typed: 'is Philomena Quill still waiting?',
  why: 'her father Barnaby lives there',
  lat: '51.98765432',
} as const;

const child = aChild({
  id: childId('C-31'),
  bornOn: day(planted.bornOn),
  siblings: [],
  home: { postcode: planted.postcode, point: { lat: Number(planted.lat), lon: -1.5 } },
});
const county: County = {
  ...smallCounty,
  homes: [
    ...smallCounty.homes,
    aHome({
      id: homeId('H-31'),
      name: planted.home,
      at: { locality: planted.village, postcode: planted.homePostcode, point: null, authority: 'Synthshire' },
      household: [{ id: personId('1'), role: 'carer', sex: null, bornOn: day(planted.carerBornOn), bedroomId: null }],
    }),
  ],
  children: [...smallCounty.children, child],
  referrals: [
    ...smallCounty.referrals,
    aReferral({
      id: referralId('R-31'),
      nearnessWhy: planted.why,
      members: [aMember({ child, inTheirWords: planted.said })],
    }),
  ],
  episodes: smallCounty.episodes.map((episode) => ({ ...episode, homePostcode: planted.from })),
};

const found = (text: string) => Object.values(planted).filter((word) => text.includes(word));

onEveryStore('a database without its key', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('tells no birth date, address, name of a home, or words of anybody', async () => {
    await writeCounty(store.db, county);
    await remember(store.db, 'person', 'thread', { text: planted.typed });
    const text = await everyRow(store);
    expect(text).toContain('C-31');
    expect(found(text)).toEqual([]);
    expect(await recall(store.db, 'person', 'thread')).toEqual({ text: planted.typed });
    expect((await readCounty(store.db))?.children.find(({ id }) => id === child.id)).toEqual(child);
  });

  test('would tell them, were they not sealed: the search finds each', async () => {
    await laidOpen(store.db);
    await sql`update child set postcode = ${planted.postcode}`.execute(store.db);
    await writeCounty(store.db, smallCounty);
    await sql`update child set postcode = ${planted.postcode}, born_on = ${planted.bornOn}::date where id = 'C-1'`.execute(
      store.db,
    );
    expect(found(await everyRow(store))).toEqual([planted.bornOn, planted.postcode]);
    await closedAgain(store.db);
  });

  test('takes none of them in plain, whoever writes', async () => {
    await writeCounty(store.db, county);
    for (const [table, column, value] of [
      ['child', 'born_on', '2013-05-17'],
      ['home', 'name', 'Quillhaven'],
      ['referral', 'nearness_why', 'because'],
      ['household_member', 'born_on', '1971-03-23'],
      ['thread_memory', 'memory', '{}'],
    ] as const) {
      if (table === 'thread_memory') await remember(store.db, 'p', 't', 1);
      const plain = sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.lit(value)}`.execute(store.db);
      await expect(plain, table).rejects.toMatchObject({ code: '23514', constraint: 'sealed_only' });
    }
  });

  test.each([
    ['child', 'C-1', 'C-2'],
    ['home', 'H-1', 'H-2'],
    ['referral', 'R-1', 'R-2'],
  ] as const)(
    'refuses a %s whose sealed facts were exchanged with another’s, read before or not',
    async (table, a, b) => {
      await writeCounty(store.db, smallCounty);
      await readCounty(store.db);
      await sql`update ${sql.table(table)} t set sealed = o.sealed from ${sql.table(table)} o
      where (t.id = ${a} and o.id = ${b}) or (t.id = ${b} and o.id = ${a})`.execute(store.db);
      await expect(readCounty(store.db)).rejects.toMatchObject({
        code: 'cannot-unseal',
        message: expect.stringMatching(new RegExp(`${table}\\.sealed\\.(${a}|${b}) `)),
      });
    },
  );

  test('refuses a child whose sealed facts were taken away', async () => {
    await laidOpen(store.db);
    await writeCounty(store.db, smallCounty);
    await sql`update child set sealed = null where id = 'C-1'`.execute(store.db);
    await expect(readCounty(store.db)).rejects.toMatchObject({ code: 'cannot-unseal', met: 'not-an-envelope' });
    await closedAgain(store.db);
  });

  test.each([
    ['a birth date that is no day', { bornOn: '2013-02-30' }],
    ['a latitude beyond the pole', { home: { postcode: null, point: { lat: 91, lon: 0 } } }],
    ['a character that no text can hold', { home: { postcode: 'a\u0000b', point: null } }],
  ])('refuses %s, as its column did', async (_, wrong) => {
    const given = { ...child, ...wrong } as typeof child;
    const saving = saveRows(store.db, 'children', [given], { council: smallCounty.council, invented: true });
    await expect(saving).rejects.toMatchObject({ code: 'refused-by-schema', table: 'child' });
  });
});

/** As if nobody had thought of it. */
const laidOpen = (db: Kysely<Database>) => sql`alter table child drop constraint sealed_only`.execute(db);

const closedAgain = async (db: Kysely<Database>) => {
  await writeCounty(db, smallCounty);
  await sql`alter table child add constraint sealed_only
    check (born_on is null and postcode is null and sealed like 'v1.%')`.execute(db);
};
