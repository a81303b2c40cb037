// allocate: exit codes, JSON and words, what is kept for the next day, and models written whole or not at all.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import { childId, type Day, day, homeId, referralId } from '#src/domain/index';
import { type AllocationJson, jsonSchemas } from '#src/services/schemas/index';
import { readProposalBefore, type Store, writeCounty } from '#src/store/index';
import { unwritableFolder, writeFiles } from '../../src/commands/outcome/files.js';
import { freshStore } from '../helpers/store.js';
import { atADesk } from './at-a-desk.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const waiting = (n: number) =>
  aReferral({
    id: referralId(`R-${n}`),
    members: [aMember({ child: aChild({ id: childId(`C-${n}`), bornOn: day(`20${10 + n}-03-0${n}`) }) })],
  });
const one = [{ places: 1, ageFrom: 0, ageTo: 17, sex: 'any' as const, onlySiblings: false, namedChildren: [] }];
const county = aCounty({
  homes: [aHome({ id: homeId('H-1'), clauses: one }), aHome({ id: homeId('H-2'), clauses: one, fee: null })],
  referrals: [waiting(1), waiting(2), waiting(3)],
});
let store: Store;
let none: Store;
let folder = '';
beforeAll(async () => {
  store = await freshStore(county);
  none = await freshStore();
});
beforeEach(async () => {
  await writeCounty(store.db, county);
});
afterAll(async () => {
  await store.close();
  await none.close();
  rmSync(folder, { recursive: true, force: true });
});

const allocate = async (...argv: readonly string[]): Promise<AllocationJson> =>
  jsonSchemas.allocation.parse((await atADesk(['allocate', ...argv], { store })).json);
const keptBefore = (on: Day) => readProposalBefore(store.db, on);
const asAt = county.council.asAt;
const dayAfter = day('2099-01-01');

describe('allocate', () => {
  test('places whom it can, and says of each stage what was reached and what was proved', async () => {
    const told = await allocate();
    expect(told).toMatchObject({ asAt, status: 'optimal', totals: { children: 3, placed: 2 } });
    expect(told.places.map(({ home }) => home).toSorted()).toEqual(['H-1', 'H-2']);
    expect(told.places.find(({ home }) => home === 'H-2')).toMatchObject({ weeklyCostPence: null });
    expect(told.waits.length + told.unplaced.length).toBe(1);
    expect(told.levels.map(({ level }) => level)).toContain('points');
    for (const { value, bound, status, closedBy } of told.levels) {
      expect(status).toBe('optimal');
      expect(bound).toBe(value);
      expect(closedBy).not.toBe('none');
    }
    expect(told.engine).not.toBe('');
    expect(told.models).toEqual([]);
  });

  test('the same question gives the same bytes, on either engine the same plan', async () => {
    const [a, b] = [await allocate(), await allocate()];
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    const [highs, small] = [await allocate('--engine', 'highs'), await allocate('--engine', 'javascript-lp-solver')];
    expect(highs.places).toEqual(small.places);
  });

  test('keeps what it is told to, and never what it is told not to', async () => {
    const told = await allocate('--pin', 'R-3=H-2', '--ban', 'R-1=H-1', '--ban', 'r-2=h-1');
    expect(told.places).toMatchObject([{ referral: 'R-3', home: 'H-2', pinned: true }]);
    expect(told.pins).toEqual([{ referral: 'R-3', home: 'H-2', children: null }]);
  });

  test('what cannot be kept is an issue with its reason, and the rest is placed', async () => {
    const told = await allocate('--pin', 'R-9=H-1', '--pin', 'R-1=H-9');
    expect(told.issues.map(({ code }) => code)).toEqual(['unknown-referral', 'unknown-home']);
    expect(told.totals.placed).toBe(2);
  });

  test('the words are those of the chat, and no role is claimed for whoever holds the data', async () => {
    const { text, exit } = await atADesk(['allocate'], { store });
    expect(exit).toBe(0);
    expect(text).toContain('2 of 3 children have a place');
    expect(text).toContain('nothing is decided');
    expect(text).not.toMatch(/You can say|every role/);
  });

  test('nobody waiting, or no county, is nothing found', async () => {
    expect(await atADesk(['allocate'], { store: none })).toMatchObject({ exit: 1, json: { code: 'empty-county' } });
    await writeCounty(store.db, { ...county, referrals: [] });
    expect(await atADesk(['allocate'], { store })).toMatchObject({ exit: 1, json: { totals: { children: 0 } } });
  });
});

describe('what is kept', () => {
  test('is of the data’s own day, the last asked, and of references alone', async () => {
    await allocate('--ban', 'R-1=H-1');
    const { places } = await allocate();
    const kept = await keptBefore(dayAfter);
    expect(kept?.asAt).toBe(asAt);
    expect(kept?.places).toEqual(places.map(({ referral, children, home }) => ({ referral, children, home })));
  });

  test('a day that somebody asks for is a supposition, compared and not kept', async () => {
    expect((await allocate('--as-at', '2026-11-25')).changes).toBeNull();
    expect(await keptBefore(dayAfter)).toBeNull();
    await allocate();
    expect((await allocate('--as-at', '2026-11-25')).changes).toMatchObject({ since: asAt });
  });
});

describe('files', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'placewell-models-'));
  });
  const files = [
    { name: '1-points.lp', bytes: Buffer.from('min: x;') },
    { name: '../2-ties.lp', bytes: Buffer.from('min: y;') },
  ];

  test('are written in the folder named, made where it is not there, and lead nowhere else', async () => {
    const at = join(folder, 'new', 'deep');
    expect(await unwritableFolder(at, 'new/deep')).toBeNull();
    expect(await writeFiles(at, 'new/deep', files)).toBeNull();
    expect(readdirSync(at).toSorted()).toEqual(['1-points.lp', '2-ties.lp']);
    expect(readFileSync(join(at, '1-points.lp'), 'utf8')).toBe('min: x;');
  });

  test('a folder that cannot be written is refused before the work, with what it is', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await unwritableFolder(join(folder, 'file'), 'file')).toMatchObject({
      exit: 2,
      json: { code: 'unwritable-folder', problems: [{ where: '--write-model', received: 'file: a file' }] },
    });
    expect(await unwritableFolder(join(folder, 'file', 'in'), 'file/in')).toMatchObject({ exit: 2 });
  });

  test('if one cannot be written, none is', async () => {
    mkdirSync(join(folder, '2-ties.lp.part'));
    expect(await writeFiles(folder, 'models', files)).toMatchObject({ json: { code: 'unwritable-folder' } });
    expect(existsSync(join(folder, '1-points.lp'))).toBe(false);
  });
});

test('the whole model of each stage comes with the answer that names it, and none where none is asked for', async () => {
  const { json, files = [], text } = await atADesk(['allocate', '--write-model', 'models'], { store });
  const { models, levels } = jsonSchemas.allocation.parse(json);
  expect(models.map(({ level }) => level)).toEqual(levels.map(({ level }) => level));
  expect(files.map(({ name }) => name)).toEqual(models.map(({ file }) => file));
  for (const { bytes } of files) expect(Buffer.from(bytes).toString()).toMatch(/ROWS[\s\S]*COLUMNS[\s\S]*ENDATA/);
  for (const { file } of models) expect(text).toContain(file);
  expect((await atADesk(['allocate'], { store })).files).toBeUndefined();
});
