// A backup of every table, put back on every kind of store: the same rows, the same county, a chain that still verifies.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readChain, readCounty, restoreBackup, type Store, writeBackup, writeCounty } from '#src/store/index';
import { backedUp, leftOut, numbering } from '../../../src/store/backup/tables.js';
import { freshStore } from '../../helpers/store.js';
import { smallCounty } from '../county.js';
import { onEveryStore } from '../on-every-store.js';
import { append, show } from '../record/audit-lines.js';
import { openNew } from '../server.js';

const AT = new Date('2026-11-20T17:45:00.123Z');
const folder = mkdtempSync(join(tmpdir(), 'placewell-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const newPath = () => join(folder, `backup-${++made}.gz`);
const back = (store: Store, path: string, tag = 'test') => writeBackup(store, { path, at: AT, tag });
const restore = (store: Store, path: string, replace = false) => restoreBackup(store, { path, replace });
const linesOf = (path: string) => gunzipSync(readFileSync(path)).toString().split('\n');
const run = (store: Store, text: string) => sql.raw(text).execute(store.db);

/** A county, an audit with a list that was shown, staff, holds' and others' rows: something in many tables. */
async function filled(store: Store): Promise<Store> {
  await writeCounty(store.db, smallCounty);
  await append(store, {}, {}, {});
  await show(store, 'a list\nof two lines \u2028 and more');
  await run(
    store,
    `insert into team (id, name) values ('T-1', 'Team');
     insert into staff (id, name) values ('PO-9', 'An Officer');
     insert into post (staff_id, role, team_id, from_day) values ('PO-9', 'placement-officer', 'T-1', '2026-01-01');
     insert into hold (id, referral_id, home_id, from_day, made_at, until, by_staff, together)
       values ('HD-' || nextval('hold_number'), 'R-1', 'H-1', '2026-11-20', '2026-11-20T10:00Z', '2026-11-20T14:00Z', 'PO-9', 'HD-1');
     insert into promise (hold_id, child_id, home_id, place, days) values ('HD-1', 'C-10', 'H-1', 1, '[2026-11-20,)');
     insert into job_run (job, slot, owner, lease_until) values ('daily', '2026-11-20T03:00Z', 'x', '2026-11-20T03:05Z')`,
  );
  return store;
}

onEveryStore('a backup', (open, kind) => {
  let source: Store;
  let path: string;
  beforeAll(async () => {
    source = await filled(await open());
    path = newPath();
    const done = await back(source, path);
    if (!done.ok) throw new Error(done.met);
  });
  afterAll(() => source.close());

  test('leaves no table and no counter out that is not named with a reason', async () => {
    const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace order by 1`.execute(source.db);
    expect(tables.map(({ name }) => name).toSorted()).toEqual([...backedUp, ...Object.keys(leftOut)].toSorted());
    const { rows: alone } = await sql<{ name: string }>`select s.relname as name from pg_class s
      where s.relkind = 'S' and s.relnamespace = current_schema()::regnamespace
        and not exists (select from pg_depend d where d.objid = s.oid and d.deptype in ('a', 'i'))`.execute(source.db);
    expect(alone.map(({ name }) => name).toSorted()).toEqual([...numbering].toSorted());
  });

  test.each(['memory', ...(inject('postgres') === null ? [] : ['server'])])(
    'put back into a new store (%s), everything is as it was',
    async (into) => {
      const server = inject('postgres');
      const target = into === 'server' && server !== null ? await openNew(server) : await freshStore();
      try {
        expect(await restore(target, path)).toMatchObject({ ok: true, chainBrokenAt: null });
        expect(await readCounty(target.db)).toEqual(await readCounty(source.db));
        expect(await readChain(target.db, 0, 100)).toEqual(await readChain(source.db, 0, 100));
        const again = newPath();
        await back(target, again);
        // Only the number of the transaction that last wrote is another's.
        const plain = (file: string) =>
          linesOf(file)
            .slice(1)
            .map((line) => line.replace(/"raised_by":[^,}]*/, ''));
        expect(plain(again)).toEqual(plain(path));
        // And it goes on from there: lines are numbered on, numbers are not given twice, triggers fire.
        expect(await append(target, {})).toEqual([(await readChain(source.db, 0, 100)).length + 1]);
        await expect(run(target, 'delete from audit')).rejects.toMatchObject({ code: '42501' });
        await run(target, `insert into post (staff_id, role, from_day) values ('PO-9', 'auditor', '2026-01-01')`);
        const { rows } = await sql<{ n: number }>`select nextval('hold_number') as n`.execute(target.db);
        expect(rows[0]?.n).toBe(2);
        const { rows: always } = await sql<{ n: number }>`select count(*) as n from pg_trigger
          where tgenabled = 'A' and tgrelid = any (array['audit', 'shown', 'sight', 'anchor']::regclass[])`.execute(
          target.db,
        );
        const { rows: before } = await sql<{ n: number }>`select count(*) as n from pg_trigger
          where tgenabled = 'A' and tgrelid = any (array['audit', 'shown', 'sight', 'anchor']::regclass[])`.execute(
          source.db,
        );
        expect(always).toEqual(before);
      } finally {
        await target.close();
      }
    },
  );

  test('twice of the same data is the same file, byte for byte', async () => {
    const [one, two] = [newPath(), newPath()];
    await back(source, one);
    await back(source, two);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  test('goes into an empty store only, unless everything there is to be replaced', async () => {
    const target = await open();
    try {
      await writeCounty(target.db, { ...smallCounty, offers: [] });
      const before = await readCounty(target.db);
      expect(await restore(target, path)).toMatchObject({ ok: false, refusal: { code: 'not-empty' } });
      expect(await readCounty(target.db)).toEqual(before);
      expect(await restore(target, path, true)).toMatchObject({ ok: true });
      expect(await readCounty(target.db)).toEqual(smallCounty);
      // And over an audit that nobody may delete from.
      expect(await restore(target, path, true)).toMatchObject({ ok: true, chainBrokenAt: null });
    } finally {
      await target.close();
    }
  });

  describe('that is not whole', () => {
    let target: Store;
    beforeAll(async () => {
      target = await open();
    });
    afterAll(() => target.close());
    const refused = async (bytes: Uint8Array) => {
      const bad = newPath();
      writeFileSync(bad, bytes);
      const told = await restore(target, bad);
      expect(await readCounty(target.db)).toBeNull();
      expect(await readChain(target.db, 0, 1)).toEqual([]);
      return told;
    };
    const edited = (edit: (lines: string[]) => string[]) => gzipSync(edit(linesOf(path)).join('\n'));
    const childAt = () => linesOf(path).findIndex((line) => line.includes('"id":"C-1"') && line.includes('uasc'));

    test('cut short anywhere, is refused with the place', async () => {
      const whole = readFileSync(path);
      for (const share of [0.01, 0.2, 0.5, 0.9, 0.999]) {
        const told = await refused(whole.subarray(0, Math.floor(whole.length * share)));
        expect(told).toMatchObject({ ok: false, refusal: { fault: { received: expect.stringMatching(/cut short/) } } });
      }
    });
    test('with a byte changed, is refused', async () => {
      const bytes = Buffer.from(readFileSync(path));
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 255;
      expect(await refused(bytes)).toMatchObject({ ok: false, refusal: { code: 'damaged' } });
    });
    test('with a row changed, left out, or doubled, names the table', async () => {
      const at = childAt();
      expect(at).toBeGreaterThan(0);
      const changed = edited((lines) => lines.with(at, (lines[at] ?? '').replace('"female"', '"male"')));
      expect(await refused(changed)).toMatchObject({
        refusal: { code: 'damaged', fault: { table: 'child', received: expect.stringContaining('sum') } },
      });
      expect(await refused(edited((lines) => lines.toSpliced(at, 1)))).toMatchObject({ refusal: { code: 'damaged' } });
      expect(await refused(edited((lines) => lines.toSpliced(at, 0, lines[at] ?? '')))).toMatchObject({
        refusal: { code: 'damaged' },
      });
    });
    test('without its end, or with more after it', async () => {
      expect(await refused(edited((lines) => lines.slice(0, -2).concat('')))).toMatchObject({
        refusal: { code: 'damaged' },
      });
      expect(await refused(edited((lines) => [...lines.slice(0, -1), '{}', '']))).toMatchObject({
        refusal: { code: 'damaged' },
      });
    });
    test.each([
      ['a text', Buffer.from('child_id,born_on\n')],
      ['nothing', Buffer.alloc(0)],
      ['another gzip', gzipSync('{"format":"another"}\n')],
      ['a gzip of nothing', gzipSync('')],
    ])('that is %s', async (_, bytes) => {
      const told = await refused(bytes);
      expect(told).toMatchObject({ ok: false });
      expect(told.ok ? '' : told.refusal.code).toMatch(/not-a-backup|damaged/);
    });
    test('that is not there', async () => {
      expect(await restore(target, join(folder, 'no-such'))).toMatchObject({ refusal: { code: 'unreadable' } });
    });
    test('of a newer form, or of newer data', async () => {
      const withManifest = (change: (manifest: Record<string, unknown>) => unknown) =>
        edited((lines) => lines.with(0, JSON.stringify(change(JSON.parse(lines[0] ?? '')))));
      expect(await refused(withManifest((m) => ({ ...m, version: 2 })))).toMatchObject({ refusal: { code: 'newer' } });
      const more = withManifest((m) => ({ ...m, migrations: [...(m.migrations as string[]), '9999-later'] }));
      expect(await refused(more)).toMatchObject({ refusal: { code: 'newer-data', migrations: ['9999-later'] } });
    });
    test('sealed with a key that is not held here', async () => {
      const foreign = edited((lines) =>
        lines.with(0, (lines[0] ?? '').replace(/"keys":\[[^\]]*\]/, '"keys":["k-other"]')),
      );
      expect(await refused(foreign)).toMatchObject({ refusal: { code: 'keys-missing', keys: ['k-other'] } });
    });
    test('of rows that break a reference, though every sum is right', async () => {
      const { createHash } = await import('node:crypto');
      const at = linesOf(path).findIndex((line) => line.includes('"child_id":"C-1"') && line.includes('planned_end'));
      const broken = edited((lines) => {
        const manifest = JSON.parse(lines[0] ?? '');
        let from = 1;
        for (const table of manifest.tables) {
          if (table.name === 'placement') {
            lines[at] = (lines[at] ?? '').replace('"child_id":"C-1"', '"child_id":"C-99"');
            table.sha256 = createHash('sha256')
              .update(
                lines
                  .slice(from, from + table.rows)
                  .map((l) => `${l}\n`)
                  .join(''),
              )
              .digest('hex');
          }
          from += table.rows;
        }
        return lines.with(0, JSON.stringify(manifest));
      });
      const bad = newPath();
      writeFileSync(bad, broken);
      await expect(restore(target, bad)).rejects.toMatchObject({ code: 'refused-by-schema', table: 'placement' });
      expect(await readCounty(target.db)).toBeNull();
      const { rows } = await sql<{ n: number }>`select count(*) as n from pg_trigger where tgenabled = 'D'`.execute(
        target.db,
      );
      expect(rows[0]?.n).toBe(0);
    });
  });

  test('of an older form is brought up to date', async () => {
    const target = await open();
    const older = await open();
    try {
      // As a Placewell before the last migration wrote it.
      const lines = linesOf(path);
      const manifest = JSON.parse(lines[0] ?? '');
      const gone = ['legal_hold', 'erasure_request', 'fact_history', 'retention_run'];
      expect(
        manifest.tables.filter((t: { name: string; rows: number }) => gone.includes(t.name) && t.rows > 0),
      ).toEqual([]);
      manifest.tables = manifest.tables.filter((t: { name: string }) => !gone.includes(t.name));
      manifest.migrations = manifest.migrations.filter((name: string) => name < '0017');
      const file = newPath();
      writeFileSync(file, gzipSync([JSON.stringify(manifest), ...lines.slice(1)].join('\n')));
      expect(await restore(target, file)).toMatchObject({ ok: true, chainBrokenAt: null });
      expect(await readCounty(target.db)).toEqual(smallCounty);
      expect(await readChain(target.db, 0, 100)).toEqual(await readChain(source.db, 0, 100));
      const { rows } = await sql<{ n: number }>`select nextval('hold_number') as n`.execute(target.db);
      expect(rows[0]?.n).toBe(2);
      const { rows: left } = await sql`select nspname from pg_namespace where nspname like 'placewell%'`.execute(
        target.db,
      );
      expect(left).toEqual([]);
    } finally {
      await target.close();
      await older.close();
    }
  });

  test('that cannot be written leaves the file of before, and no half of a new one', async () => {
    const file = newPath();
    await back(source, file);
    const before = readFileSync(file);
    let room = 2_000;
    const full = () =>
      new Writable({
        write: (chunk: Buffer, _, done) => {
          room -= chunk.length;
          done(room < 0 ? Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }) : null);
        },
      });
    const told = await writeBackup(source, { path: file, at: AT, tag: 'full', disk: full });
    expect(told).toEqual({ ok: false, why: 'cannot-write', met: 'ENOSPC' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
    const nowhere = await writeBackup(source, { path: join(folder, 'no', 'folder'), at: AT, tag: 'x' });
    expect(nowhere).toEqual({ ok: false, why: 'cannot-write', met: 'ENOENT' });
    expect(existsSync(join(folder, 'no'))).toBe(false);
    // The store goes on.
    expect(await readCounty(source.db)).toEqual(smallCounty);
  });

  if (kind === 'server')
    test('shows one moment, though others write while it is made', async () => {
      const file = newPath();
      const writing = (async () => {
        for (let i = 0; i < 20; i += 1) await append(source, { subject: `R-${i}` }, { subject: `R-${i}` });
      })();
      await Promise.all([back(source, file), writing]);
      const audit = linesOf(file).filter((line) => line.startsWith('{"seq":') && line.includes('"actor"'));
      const target = await open();
      expect(await restore(target, file)).toMatchObject({ ok: true, chainBrokenAt: null });
      expect((await readChain(target.db, 0, 100)).length).toBe(audit.length);
      await target.close();
    });
});
