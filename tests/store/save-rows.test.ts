// Imported rows: added or replaced by reference, all of them or none, and the council known to hold real people.

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aChild, aCouncil, aHome, aPlacement, aProvider, trowbridge } from '#fixtures/build';
import { bedroomId, day, homeId, personId, placementId, providerId, referralId } from '#src/domain/index';
import { readCouncil, readCounty, type Saving, type Store, saveRows, writeCounty } from '#src/store/index';
import { freshStore } from '../helpers/store.js';
import { smallCounty } from './county.js';

const saving: Saving = { council: aCouncil({ name: 'Elsewhere' }) };
const stores: Store[] = [];
let store: Store;
beforeEach(async () => {
  store = stores[0] ?? (await freshStore());
  stores[0] = store;
  await writeCounty(store.db, smallCounty);
});
afterAll(async () => {
  await store.close();
});

const county = () => readCounty(store.db);

describe('rows of a file', () => {
  test('replace what has their reference and leave the rest', async () => {
    await saveRows(
      store.db,
      'providers',
      [aProvider({ name: 'Renamed' }), aProvider({ id: providerId('P-3') })],
      saving,
    );
    const names = (await county())?.providers.map((each) => [each.id, each.name]);
    expect(names).toEqual([
      ['P-1', 'Renamed'],
      ['P-2', 'Synthshire Fostering'],
      ['P-3', 'Synthshire Fostering'],
    ]);
  });

  test('about homes leave terms, rooms and people as they are', async () => {
    const before = (await county())?.homes[0];
    await saveRows(store.db, 'homes', [{ ...aHome(), carSeats: 7 }], saving);
    const after = (await county())?.homes[0];
    expect(after?.carSeats).toBe(7);
    expect(after?.clauses).toEqual(before?.clauses);
    expect(after?.household).toEqual(before?.household);
  });

  test('about places replace the kinds they give, of the homes they name', async () => {
    const before = (await county())?.homes;
    const approval = { places: 1, ageFrom: 3, ageTo: 9, sex: 'any', onlySiblings: false, namedChildren: [] } as const;
    await saveRows(store.db, 'places', [{ kind: 'approval', homeId: homeId('H-1'), approval }], saving);
    const after = (await county())?.homes;
    expect(after?.[0]).toEqual({ ...before?.[0], clauses: [approval] });
    expect(after?.[1]).toEqual(before?.[1]);
  });

  test('about an impact assessment leave what the home may take as it is', async () => {
    const before = (await county())?.homes[0];
    const said = { referralId: referralId('R-2'), outcome: 'cannot', on: day('2026-11-20'), by: 'SSW-1' } as const;
    await saveRows(
      store.db,
      'places',
      [{ kind: 'impact-assessment', homeId: homeId('H-1'), impactAssessment: said }],
      saving,
    );
    expect((await county())?.homes[0]).toEqual({ ...before, impactAssessments: [said] });
  });

  test('about a household replace who lives there', async () => {
    const carer = { id: personId('9'), role: 'carer', sex: 'male', bornOn: null, bedroomId: null } as const;
    await saveRows(store.db, 'household', [{ homeId: homeId('H-1'), ...carer }], saving);
    expect((await county())?.homes[0]?.household).toEqual([carer]);
  });

  test('about children, residents, referrals and localities are read back as given', async () => {
    const child = aChild({ bornOn: day('2016-01-01'), siblings: [] });
    await saveRows(store.db, 'children', [child], saving);
    const resident = aPlacement({ id: placementId('PL-8'), period: { from: day('2026-11-20'), to: null } });
    await saveRows(store.db, 'residents', [resident], saving);
    const referral = (await county())?.referrals[1];
    if (referral === undefined) throw new Error('expected the small county to hold two referrals');
    const reopened = { ...referral, status: 'open' } as const;
    const members = referral.members.map((member) => ({ ...member, childId: member.child.id }));
    await saveRows(store.db, 'referrals', [{ ...reopened, members }], saving);
    const moved = { name: 'Salisbury', authority: 'Synthshire', point: trowbridge, population: 1 };
    await saveRows(store.db, 'localities', [moved], saving);
    const after = await county();
    expect(after?.children.find((each) => each.id === child.id)).toEqual(child);
    expect(after?.placements.at(-1)).toEqual(resident);
    expect(after?.referrals[1]).toEqual(reopened);
    expect(after?.localities.map((each) => each.population)).toEqual([37_169, 1]);
  });

  test.each([
    ['names a provider that is not held', 'homes', [aHome({ id: homeId('H-9'), providerId: providerId('P-9') })]],
    ['puts a child in a room that is not there', 'residents', [aPlacement({ bedroomId: bedroomId('H-1/B9') })]],
    ['gives a reference twice', 'providers', [aProvider(), aProvider()]],
    ['holds a character that no text can hold', 'providers', [aProvider({ name: 'a\u0000b' })]],
    ['holds a number beyond its column', 'providers', [aProvider({ blockPlaces: 3e9 })]],
  ] as const)('are refused together when one %s', async (_, kind, rows) => {
    const before = await county();
    const good = kind === 'homes' ? [aHome()] : [];
    await expect(saveRows(store.db, kind, [...good, ...rows], saving)).rejects.toMatchObject({
      code: 'refused-by-schema',
    });
    expect(await county()).toEqual(before);
  });
});

describe('the council', () => {
  test('holds real people from the first rows that are not said to be invented', async () => {
    await saveRows(store.db, 'providers', [aProvider()], { ...saving, invented: true });
    expect(await readCouncil(store.db)).toEqual(smallCounty.council);
    await saveRows(store.db, 'providers', [aProvider()], saving);
    expect(await readCouncil(store.db)).toEqual({ ...smallCounty.council, invented: false });
    await saveRows(store.db, 'providers', [aProvider()], { ...saving, invented: true });
    expect((await readCouncil(store.db))?.invented).toBe(false);
  });

  test('is made by the first rows in an empty store', async () => {
    await store.db.deleteFrom('council').execute();
    await saveRows(store.db, 'providers', [aProvider()], saving);
    expect(await readCouncil(store.db)).toEqual({ ...saving.council, invented: false });
  });
});
