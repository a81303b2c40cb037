// backup, restore, jobs, retention and rights at the command line: what is said, the exit code, and what is left behind.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCouncil, aCounty } from '#fixtures/build';
import { readCounty, type Store, writeCounty } from '#src/store/index';
import { parseLine } from '../../../src/commands/line/index.js';
import { orderFrom } from '../../../src/commands/order/order.js';
import { freshStore } from '../../helpers/store.js';
import { smallCounty } from '../../store/county.js';
import { atADesk } from '../at-a-desk.js';

const folder = mkdtempSync(join(tmpdir(), 'placewell-cli-backup-'));
const file = join(folder, 'backup.gz');
let store: Store;
let other: Store;
beforeAll(async () => {
  store = await freshStore(smallCounty);
  other = await freshStore();
});
afterAll(async () => {
  await store.close();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});
const invented = aCounty({ ...smallCounty, council: aCouncil({ ...smallCounty.council, invented: true }) });

describe('backup and restore', () => {
  test('say what is in the file and which keys are not, and put everything back to the byte', async () => {
    const made = await atADesk(['backup', file], { store });
    expect(made).toMatchObject({ exit: 0, json: { kind: 'backup', keys: [expect.any(String)] } });
    expect(made.text).toMatch(/rows of \d+ tables/);
    expect(made.text).toMatch(/sealed with key \S+, which no backup holds/);
    const put = await atADesk(['restore', file], { store: other });
    expect(put).toMatchObject({ exit: 0, json: { kind: 'restore', replaced: false, chainBrokenAt: null } });
    for (const kind of ['children', 'homes', 'household', 'residents', 'referrals', 'offers', 'family', 'providers']) {
      const [before, after] = [
        await atADesk(['export', kind], { store }),
        await atADesk(['export', kind], { store: other }),
      ];
      expect(after.text).toBe(before.text);
    }
    const verified = await atADesk(['audit', 'verify'], { store: other });
    expect(verified).toMatchObject({ exit: 0, json: { whole: true } });
    expect(readdirSync(folder)).toEqual(['backup.gz']);
  });

  test('a store that holds something is not written over, unless that was said', async () => {
    const before = await readCounty(other.db);
    const refused = await atADesk(['restore', file], { store: other });
    expect(refused).toMatchObject({ exit: 2, json: { code: 'not-empty' } });
    expect(refused.text).toMatch(/--replace.*everything that is held here.*Nothing was changed/s);
    expect(await readCounty(other.db)).toEqual(before);
    expect(await atADesk(['restore', file, '--replace'], { store: other })).toMatchObject({ exit: 0 });
  });

  test('a file cut short names its line; nothing personal is quoted', async () => {
    const cut = join(folder, 'cut.gz');
    writeFileSync(cut, readFileSync(file).subarray(0, 4000));
    const refused = await atADesk(['restore', cut, '--replace'], { store: other });
    expect(refused).toMatchObject({ exit: 2, json: { code: 'bad-backup' } });
    expect(refused.text).toMatch(/line \d+.*expected .*received .*cut short/s);
    expect(refused.text).not.toMatch(/C-\d|20\d\d-\d\d-\d\d/);
    expect(await atADesk(['restore', join(folder, 'no-such.gz')], { store: other })).toMatchObject({
      exit: 2,
      json: { code: 'unreadable-file' },
    });
  });

  test('a folder that is not there is said, and nothing is made', async () => {
    const told = await atADesk(['backup', join(folder, 'no', 'b.gz')], { store });
    expect(told).toMatchObject({ exit: 2, json: { code: 'unwritable-folder' } });
    expect(told.text).toContain('there is no such folder');
  });

  test('a path is of the folder where the command was called, not where a server runs', async () => {
    const line = parseLine(['backup', 'mine.gz']);
    if (!line.ok) throw new Error(line.message);
    const ordered = await orderFrom(line.line, null, '/somewhere/else');
    expect(ordered.ok && ordered.order.operands).toEqual([resolve('/somewhere/else', 'mine.gz')]);
  });
});

describe('jobs', () => {
  test('are listed with when they last ran, and run by hand', async () => {
    expect((await atADesk(['jobs'], { store })).text).toMatch(/lapse-holds +\* \* \* \* \* +never yet, next 2027/);
    expect(await atADesk(['jobs', 'run', 'audit-anchor'], { store })).toMatchObject({
      exit: 0,
      json: { ran: { job: 'audit-anchor', done: true } },
    });
    expect(await atADesk(['jobs', 'run', 'nothing'], { store })).toMatchObject({ exit: 2 });
    expect(await atADesk(['jobs', 'walk'], { store })).toMatchObject({ exit: 2 });
  });
});

describe('rights', () => {
  beforeAll(() => writeCounty(other.db, invented));

  test('retention says each basis, and erases only where that was said', async () => {
    const dry = await atADesk(['retention'], { store: other });
    expect(dry).toMatchObject({ exit: 0, json: { erasing: false } });
    expect(dry.text).toMatch(/CPR 2010 reg 50/);
    expect(dry.text).toContain('Nothing was erased');
    expect(await atADesk(['retention', '--run'], { store: other })).toMatchObject({ exit: 0, json: { erasing: true } });
  });

  test('a child’s file reads, and tells nothing of their brothers and sisters', async () => {
    const told = await atADesk(['subject', 'C-1'], { store: other });
    expect(told).toMatchObject({
      exit: 0,
      json: { kind: 'subject', child: 'C-1', places: 'withheld' },
    });
    expect(told.text).toMatch(/must be kept until 20\d\d/);
    expect(told.text).toMatch(/Sibling link\n {2}Not told, in 2 places: facts about another child/);
    expect(told.text).not.toMatch(/C-2|C-77|BA14/);
    expect(await atADesk(['subject', 'C-404'], { store: other })).toMatchObject({ exit: 1 });
  });

  test('a fact is put right without being repeated', async () => {
    const reason = ['--reason', 'birth certificate'];
    const told = await atADesk(['correct', 'C-1', 'born-on', '2013-03-03', ...reason], { store: other });
    expect(told).toMatchObject({ exit: 0, json: { field: 'born-on' } });
    expect(told.text).not.toContain('2013');
    expect((await readCounty(other.db))?.children.find(({ id }) => id === 'C-1')?.bornOn).toBe('2013-03-03');
    const wrong = await atADesk(['correct', 'C-1', 'born-on', '2013-02-30', ...reason], { store: other });
    expect(wrong).toMatchObject({ exit: 2 });
    expect(wrong.text).not.toContain('2013-02-30');
    expect(await atADesk(['correct', 'C-1', 'sex', 'male'], { store: other })).toMatchObject({ exit: 2 });
  });

  test('a looked-after child’s record is not erased, and the law is named', async () => {
    const told = await atADesk(['erase', 'person', 'C-1', '--reason', 'asked for'], { store: other });
    expect(told).toMatchObject({ exit: 2, json: { code: 'must-be-kept' } });
    expect(told.text).toMatch(/until 20\d\d-\d\d-\d\d \(CPR 2010 reg 50\)/);
  });

  test('an erasure waits for a second person; a legal hold stops it', async () => {
    const asked = await atADesk(['erase', 'chat', 'R-1', '--reason', 'wrong thread'], { store: other });
    expect(asked).toMatchObject({ exit: 0, json: { kind: 'erasure', erased: null } });
    const request = String(Reflect.get(asked.json, 'request'));
    expect((await atADesk(['erase', 'confirm', request], { store: other })).text).toMatch(/takes two persons/);
    expect(await atADesk(['legal-hold', 'set', 'R-1', '--reason', 'claim'], { store: other })).toMatchObject({
      json: { stands: true },
    });
    expect(await atADesk(['erase', 'chat', 'R-1', '--reason', 'x'], { store: other })).toMatchObject({
      exit: 2,
      json: { code: 'must-be-kept' },
    });
    expect(await atADesk(['legal-hold', 'lift', 'R-1', '--reason', 'over'], { store: other })).toMatchObject({
      exit: 0,
    });
  });
});
