// match, explain and vacancies: their exit codes, their JSON and their words, on a small county.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { childId, day, homeId, referralId } from '#src/domain/index';
import type { MatchJson } from '#src/services/schemas/index';
import { jsonSchemas } from '#src/services/schemas/index';
import type { Store } from '#src/store/index';
import { freshStore } from '../helpers/store.js';
import { atADesk } from './at-a-desk.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const toddler = aChild({ id: childId('C-2'), bornOn: day('2024-01-15') });
const county = aCounty({
  homes: [
    aHome({ id: homeId('H-1') }),
    aHome({ id: homeId('H-2'), fee: null }),
    aHome({
      id: homeId('H-3'),
      clauses: [{ places: 1, ageFrom: 10, ageTo: 17, sex: 'any', onlySiblings: false, namedChildren: [] }],
    }),
  ],
  referrals: [
    aReferral({ id: referralId('R-1') }),
    aReferral({ id: referralId('R-2'), members: [aMember({ child: toddler })] }),
    aReferral({
      id: referralId('R-3'),
      members: [aMember({ child: aChild({ id: childId('C-3'), bornOn: day('2009-01-15') }) })],
      homePoint: null,
    }),
  ],
});
let store: Store;
let none: Store;
beforeAll(async () => {
  store = await freshStore(county);
  none = await freshStore();
});
afterAll(async () => {
  await store.close();
  await none.close();
});

const matchJson = async (...argv: readonly string[]): Promise<MatchJson> =>
  jsonSchemas.match.parse((await atADesk(['match', ...argv], { store })).json);

describe('match', () => {
  test('ranks what there is, and points add up to the last hundredth', async () => {
    const { options, excluded, optionCount } = await matchJson('R-2');
    expect(options.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(optionCount).toBe(2);
    expect(excluded).toContainEqual({ home: 'H-3', rules: expect.arrayContaining([expect.any(String)]) });
    for (const { points } of options) {
      const groups = Object.values(points.groups);
      expect(groups.reduce((sum, each) => sum + each.hundredths, 0)).toBe(points.totalHundredths);
      expect(points.rules.reduce((sum, each) => sum + each.hundredths, 0)).toBe(points.totalHundredths);
      expect(points.rules.reduce((sum, each) => sum + each.ofHundredths, 0)).toBe(points.ofHundredths);
    }
  });

  test('an unknown price is null, never zero, and is not a total', async () => {
    const { options } = await matchJson('R-1');
    const unpriced = options.find(({ home }) => home === 'H-2');
    expect(unpriced?.weeklyCost).toMatchObject({ feePence: null, totalPence: null });
  });

  test('a limit shows the first and still says how many there are', async () => {
    expect(await matchJson('R-2', '--limit', '1')).toMatchObject({ optionCount: 2, options: [{ rank: 1 }] });
  });

  test('each option says what it would cost the others who wait, and none of it names them', async () => {
    const { options } = await matchJson('R-2');
    expect(options.map(({ costToOthers }) => costToOthers.state)).not.toContain('not-computed');
    expect(JSON.stringify(options.map(({ costToOthers }) => costToOthers))).not.toMatch(/R-[13]/);
  });

  test('where something fits, nothing is said to open a home; where nothing does, what would', async () => {
    expect((await matchJson('R-2')).nothingFits).toBeNull();
    const nobody = await freshStore({ ...county, homes: county.homes.slice(2) });
    const told = jsonSchemas.match.parse((await atADesk(['match', 'R-2'], { store: nobody })).json);
    expect(told).toMatchObject({
      options: [],
      nothingFits: { wanted: 'listed', byLawAlone: 1, homes: 1, repairs: [] },
    });
    expect(told.nothingFits?.conflict.map(({ kind }) => kind)).toEqual(['law']);
    await nobody.close();
  });

  test('a reference may be typed in lower case', async () => {
    expect(await matchJson('r-1')).toMatchObject({ referral: 'R-1' });
  });

  test('the words are those of the chat, with nothing to press', async () => {
    const { text, exit } = await atADesk(['match', 'R-1'], { store });
    expect(exit).toBe(0);
    expect(text).toContain('H-1');
    expect(text).not.toContain('You can say');
  });

  test('an unknown referral is nothing found, with the nearest', async () => {
    const told = await atADesk(['match', 'R-9'], { store });
    expect(told).toMatchObject({
      exit: 1,
      json: { code: 'unknown-referral', nearest: expect.arrayContaining([expect.any(String)]) },
    });
  });

  test.each(['R 1', 'x'.repeat(5000), '🏠', '<script>alert(1)</script>', '\u202eR-1', '--'])(
    '%j is no reference',
    async (given) => {
      const told = await atADesk(['match', '--', given], { store });
      expect(told).toMatchObject({ exit: 2, json: { code: 'bad-reference' } });
      expect(told.text.length).toBeLessThan(400);
    },
  );

  test('an empty county is nothing found, and says what to do', async () => {
    const told = await atADesk(['match', 'R-1'], { store: none });
    expect(told).toMatchObject({ exit: 1, json: { code: 'empty-county' } });
    expect(told.text).toContain('placewell import');
  });

  test('the same question gives the same bytes', async () => {
    const [a, b] = [await atADesk(['match', 'R-3'], { store }), await atADesk(['match', 'R-3'], { store })];
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });
});

describe('explain', () => {
  test('a home on the list stands with its rank, and every rule is told', async () => {
    const { json, exit } = await atADesk(['explain', 'R-1', 'h-1'], { store });
    const told = jsonSchemas.explain.parse(json);
    expect(exit).toBe(0);
    expect(told).toMatchObject({ home: 'H-1', standing: 'listed', brokenRules: [] });
    expect(told.option?.home).toBe('H-1');
    expect(told.verdicts.length).toBeGreaterThan(15);
    expect(told.follows.map(({ home }) => home)).toEqual(['H-1']);
    expect(told.follows[0]?.clocks.map(({ timer }) => timer)).toContain('first-visit');
  });

  test('of the first option it says what would put another first; of no other', async () => {
    const sensitivityOf = async (home: string) =>
      jsonSchemas.explain.parse((await atADesk(['explain', 'R-1', home], { store })).json).sensitivity;
    const [first, second] = (await matchJson('R-1')).options.map(({ home }) => home ?? '');
    expect(await sensitivityOf(first ?? '')).toMatchObject({ turns: expect.any(Array) });
    expect(await sensitivityOf(second ?? '')).toBeNull();
  });

  test('a home that the law excludes names the rules it breaks', async () => {
    const told = jsonSchemas.explain.parse((await atADesk(['explain', 'R-2', 'H-3'], { store })).json);
    expect(told).toMatchObject({ standing: 'excluded', option: null });
    expect(told.brokenRules.length).toBeGreaterThan(0);
  });

  test('an unknown home is nothing found; a sentence is no home', async () => {
    expect(await atADesk(['explain', 'R-1', 'H-77'], { store })).toMatchObject({
      exit: 1,
      json: { code: 'unknown-home' },
    });
    expect(await atADesk(['explain', 'R-1', 'any home'], { store })).toMatchObject({
      exit: 2,
      json: { code: 'bad-reference' },
    });
  });
});

describe('vacancies', () => {
  test('counts by type of home', async () => {
    const told = jsonSchemas.vacancies.parse((await atADesk(['vacancies'], { store })).json);
    expect(told.types).toMatchObject([{ type: 'in-house-foster', homes: 3, usableForOne: 3 }]);
  });

  test('--as-at sets the day', async () => {
    expect((await atADesk(['vacancies', '--as-at', '2026-12-24'], { store })).json).toMatchObject({
      asAt: '2026-12-24',
    });
  });

  test('an empty county is nothing found', async () => {
    expect(await atADesk(['vacancies'], { store: none })).toMatchObject({ exit: 1, json: { code: 'empty-county' } });
  });
});

test('no answer holds a birth date, a postcode or a name of a child or a household', async () => {
  const answers = await Promise.all(
    [['match', 'R-1'], ['match', 'R-3'], ['explain', 'R-1', 'H-1'], ['explain', 'R-2', 'H-3'], ['vacancies']].map(
      (argv) => atADesk(argv, { store }),
    ),
  );
  const said = answers.map(({ json, text }) => JSON.stringify(json) + text).join('\n');
  const secrets = [
    ...county.children.flatMap((child) => [child.bornOn, child.home.postcode ?? 'BA14']),
    ...county.homes.flatMap((home) => [
      home.name,
      home.at.postcode ?? 'BA14',
      ...home.household.map((each) => each.bornOn ?? '1976-03-04'),
    ]),
  ];
  expect(secrets.length).toBeGreaterThan(10);
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
});
