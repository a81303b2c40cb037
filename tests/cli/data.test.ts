// import, export and seed: what is taken in and given back, and that invented and real people are never held together.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aChild, aCouncil, aCounty, aHome, aReferral } from '#fixtures/build';
import { type County, homeId } from '#src/domain/index';
import { jsonSchemas } from '#src/services/schemas/index';
import { auditOf, readCouncil, readCounty, type Store, writeCounty } from '#src/store/index';
import { freshStore } from '../helpers/store.js';
import { atADesk, csv } from './at-a-desk.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** `empty` is never written to; `store` is given its county by each test. */
let empty: Store;
let store: Store;
beforeAll(async () => {
  empty = await freshStore();
  store = await freshStore();
});
afterAll(async () => {
  await empty.close();
  await store.close();
});
const holding = (county: County) => writeCounty(store.db, county);

const schools = csv(
  'schools.csv',
  'school_id,school_name,lat,lon',
  'S-1,Mill School,51.3,-2.2',
  'S-2,,51.3,north',
  'S-3,Hill School,51.4,-2.1',
);
const invented = aCounty({ homes: [aHome()], referrals: [aReferral()] });
const real = aCounty({ ...invented, council: aCouncil({ invented: false }) });

describe('import', () => {
  test('into an empty store takes the good rows, names each bad cell, and counts the rows as real', async () => {
    const told = await atADesk(['import', 'schools', 'schools.csv', '--council', 'Wiltshire'], {
      store,
      files: [schools],
    });
    const json = jsonSchemas.import.parse(told.json);
    expect(told.exit).toBe(0);
    expect(json).toMatchObject({ accepted: 2, invented: false });
    const [line] = await auditOf(store.db, 'schools');
    expect(line).toMatchObject({ act: 'data-imported', detail: { rows: 2, invented: false } });
    expect(json.issues).toContainEqual(
      expect.objectContaining({ file: 'schools.csv', line: 3, field: 'longitude', severity: 'refused' }),
    );
    expect(told.text).toContain('count as real');
    expect(told.text).toContain('schools.csv:3 longitude: expected');
    const county = await readCounty(store.db);
    expect(county?.schools.map(({ id }) => id)).toEqual(['S-1', 'S-3']);
    expect(county?.council).toMatchObject({
      invented: false,
      asAt: '2027-01-04',
      name: 'Wiltshire',
      authority: 'Wiltshire',
    });
  });

  test('without a council takes the rows, and says that out of area cannot be told', async () => {
    const fresh = await freshStore();
    const told = await atADesk(['import', 'schools', 'schools.csv'], { store: fresh, files: [schools] });
    expect(told).toMatchObject({ exit: 0, json: { accepted: 2, councilArea: null } });
    expect(told.text).toContain('--council');
    expect(await readCouncil(fresh.db)).toMatchObject({ authority: null });
    await fresh.close();
  });

  test('with a day speaks of that day, for an invented county too', async () => {
    const fresh = await freshStore();
    const children = csv('children.csv', 'child_id,birth_date,sex', 'C-1,2012-02-01,F', 'C-2,2026-01-01,M');
    const argv = ['import', 'children', 'x', '--invented', '--as-at', '2025-03-31'];
    const told = await atADesk(argv, { store: fresh, files: [children] });
    expect(told).toMatchObject({ exit: 0, json: { accepted: 1, issues: [{ line: 3, field: 'birth_date' }] } });
    expect(await readCouncil(fresh.db)).toMatchObject({ asAt: '2025-03-31', invented: true });
    await fresh.close();
  });

  test('the council can be named later too', async () => {
    await holding(real);
    await atADesk(['import', 'schools', 'x', '--council', 'Dorset'], { store, files: [schools] });
    expect(await readCouncil(store.db)).toMatchObject({ ...real.council, name: 'Dorset', authority: 'Dorset' });
  });

  test('a file of which no row is good is bad input; one without rows is nothing found; neither writes', async () => {
    const bad = csv('bad.csv', 'school_id,school_name,lat,lon', 'S-2,,51.3,north');
    const bare = csv('bare.csv', 'school_id,school_name,lat,lon');
    const take = (file: typeof bad) => atADesk(['import', 'schools', file.name], { store: empty, files: [file] });
    expect(await take(bad)).toMatchObject({ exit: 2, json: { kind: 'import', accepted: 0 } });
    expect(await take(bare)).toMatchObject({ exit: 1, json: { kind: 'import', accepted: 0 } });
    expect(await readCouncil(empty.db)).toBeNull();
  });

  test('a kind that there is not lists those that there are', async () => {
    const told = await atADesk(['import', 'toString', 'x.csv'], { store: empty });
    expect(told).toMatchObject({ exit: 2, json: { code: 'bad-kind' } });
    expect(told.text).toContain('referrals');
  });

  test('real rows are not taken in beside an invented county, nor invented rows beside real ones', async () => {
    const mixed = { exit: 2, json: { code: 'not-with-this-data' } };
    await holding(real);
    expect(await atADesk(['import', 'schools', 'x', '--invented'], { store, files: [schools] })).toMatchObject(mixed);
    await holding(invented);
    expect(await atADesk(['import', 'schools', 'x'], { store, files: [schools] })).toMatchObject(mixed);
    expect((await readCounty(store.db))?.schools).toEqual([]);
  });

  test('rows said to be invented join an invented county and leave it so', async () => {
    await holding(invented);
    const told = await atADesk(['import', 'schools', 'x', '--invented'], { store, files: [schools] });
    expect(told).toMatchObject({ exit: 0, json: { accepted: 2, invented: true } });
    expect(await readCouncil(store.db)).toEqual(invented.council);
  });

  test('a child with a postcode only is found by the postcode directory', async () => {
    await holding(aCounty({ children: [aChild({ home: { postcode: 'BA14 1CK', point: null } })] }));
    const exported = await atADesk(['export', 'children'], { store });
    const files = [{ name: 'children.csv', bytes: Buffer.from(exported.text) }];
    const postcodes = csv('onspd.csv', 'pcds,lat,long,oslaua', 'BA14 1CK,51.32,-2.21,E06000054');
    const argv = ['import', 'children', 'children.csv', '--invented', '--postcodes', 'onspd.csv'];
    await atADesk(argv, { store, files, postcodes });
    expect((await readCounty(store.db))?.children[0]?.home.point).toEqual({ lat: 51.32, lon: -2.21 });
  });
});

describe('export', () => {
  test('gives back what was imported', async () => {
    await holding(invented);
    const homes = await atADesk(['export', 'homes'], { store });
    expect(homes).toMatchObject({ exit: 0, json: { held: 1 } });
    await holding(aCounty());
    const files = [{ name: 'homes.csv', bytes: Buffer.from(homes.text) }];
    await atADesk(['import', 'homes', 'homes.csv', '--invented'], { store, files });
    expect(await atADesk(['export', 'homes'], { store })).toEqual(homes);
  });

  test('with nothing held the headings come, with the code for nothing found', async () => {
    const told = await atADesk(['export', 'homes'], { store: empty });
    expect(told).toMatchObject({ exit: 1, json: { held: 0 } });
    expect(told.text).toMatch(/^home_id,/);
  });
});

describe('seed', () => {
  test('replaces an invented county by another, of the size asked for, and says how near it is to the figures', async () => {
    await holding(aCounty({ homes: [aHome({ id: homeId('H-OLD') })] }));
    const told = await atADesk(['seed', '--children', '40', '--homes', '30', '--seed', '7'], { store });
    expect(told).toMatchObject({ exit: 0, json: { childrenLookedAfter: 40, homes: 30 } });
    expect(told.text).toMatch(/target +made/);
    const county = await readCounty(store.db);
    expect(county?.homes).toHaveLength(30);
    expect(county?.homes.map(({ id }) => id)).not.toContain('H-OLD');
  });

  test('never replaces real people, and never fills a database given by URL', async () => {
    await holding(real);
    const refused = { exit: 2, json: { code: 'not-with-this-data' } };
    expect(await atADesk(['seed'], { store })).toMatchObject(refused);
    expect(await atADesk(['seed'], { store: empty, inFolder: false })).toMatchObject(refused);
    expect((await readCounty(store.db))?.homes).toHaveLength(1);
    expect(await readCouncil(empty.db)).toBeNull();
  });
});
