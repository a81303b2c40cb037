// The built program in processes of its own: streams, exit codes, one server to a folder, commands beside it.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { jsonSchemas } from '#src/services/schemas/index';
import { unpack } from '#src/store/embedded/unpack';
import { freshStore } from '../helpers/store.js';
import { cli, type Started, start } from './program.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'placewell-processes-'));
const data = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a server on a folder', () => {
  let server: Started;
  let url = '';
  beforeAll(async () => {
    await aFolder(data);
    server = start('main', ['--data', data, '--port', '0']);
    url = (await server.printed(/http:\/\/127\.0\.0\.1:\d+\//))[0];
  });

  test('is ready when it prints its link, and serves the page there', async () => {
    const health = await fetch(new URL('/healthz', url));
    expect([health.status, await health.json()]).toEqual([200, { status: 'ready' }]);
    const page = await fetch(url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  });

  test('does not open the channel’s door, and keeps its token to the owner of the lock file', async () => {
    expect((await fetch(new URL('/api/messages', url))).status).toBe(404);
    expect((await fetch(new URL('/command', url), { method: 'POST', body: '{}' })).status).toBe(401);
    expect(statSync(`${data}.lock`).mode & 0o777).toBe(0o600);
  });

  test('does the commands given beside it, with their own exit codes and streams', async () => {
    const found = await cli('vacancies', '--json', '--data', data);
    expect([found.exit, found.err]).toEqual([0, '']);
    expect(jsonSchemas.vacancies.parse(JSON.parse(found.out)).asAt).toBe('2026-11-20');
    const none = await cli('match', 'R-99999', '--data', data);
    expect([none.exit, none.out]).toEqual([1, '']);
    expect(none.err).toContain('R-99999');
  });

  test('takes the files of an import by value', async () => {
    const csv = join(folder, 'schools.csv');
    writeFileSync(csv, 'school_id,school_name,lat,lon\nS-901,Mill School,51.3,-2.2\n');
    const taken = await cli('import', 'schools', csv, '--invented', '--json', '--data', data);
    expect(jsonSchemas.import.parse(JSON.parse(taken.out))).toMatchObject({ accepted: 1, issues: [] });
    const back = await cli('export', 'schools', '--data', data);
    expect(back.out).toContain('S-901');
  });

  test('is the only one: a second is told where the page is', async () => {
    const second = await cli('serve', '--data', data);
    expect([second.exit, second.out]).toEqual([3, '']);
    expect(second.err).toContain(url);
    expect(second.err).toContain(String(server.child.pid));
  });

  test('keeps its port: another server that asks for it is refused, before it makes any data', async () => {
    const other = join(folder, 'other');
    const refused = await cli('serve', '--data', other, '--port', new URL(url).port);
    expect([refused.exit, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(new URL(url).port);
    expect(() => statSync(other)).toThrow('ENOENT');
  });

  test('asked to stop, it closes the data, gives up the lock and exits 0; then a command opens the folder itself', async () => {
    server.child.kill('SIGTERM');
    expect((await server.ended).exit).toBe(0);
    expect(() => statSync(`${data}.lock`)).toThrow('ENOENT');
    const after = await cli('export', 'schools', '--data', data);
    expect([after.exit, after.err]).toEqual([0, '']);
    expect(after.out).toContain('S-901');
  });
});

test('a folder held by a program that is no server is said to be, with its process', async () => {
  const held = join(folder, 'held');
  writeFileSync(`${held}.lock`, JSON.stringify({ pid: process.pid, start: null }));
  const refused = await cli('vacancies', '--json', '--data', held);
  expect(refused.exit).toBe(3);
  const { code, message } = jsonSchemas.error.parse(JSON.parse(refused.out));
  expect(code).toBe('data-in-use');
  expect(message).toContain(String(process.pid));
});

test('a server that no longer answers is said not to', async () => {
  const held = join(folder, 'silent');
  writeFileSync(
    `${held}.lock`,
    JSON.stringify({ pid: process.pid, start: null, url: 'http://127.0.0.1:1/', token: 'x' }),
  );
  const refused = await cli('vacancies', '--data', held);
  expect([refused.exit, refused.out]).toEqual([3, '']);
  expect(refused.err).toContain('does not answer');
});

test('what escapes every catch ends with the code of a crash, not of an answer', async () => {
  const preload = join(folder, 'preload.mjs');
  writeFileSync(preload, `process.cwd = () => { throw new Error('Jane Doe'); };`);
  const crashed = await start('cli', ['rules'], preload).ended;
  expect([crashed.exit, crashed.out]).toEqual([70, '']);
  expect(crashed.err).toMatch(/"reference":"E-[0-9A-F]{8}"/);
  expect(crashed.err).not.toContain('Jane');
});

test('a reader who has had enough is no crash', async () => {
  const rules = start('cli', ['rules']);
  rules.child.stdout?.destroy();
  const { exit, err } = await rules.ended;
  expect([exit, err]).toEqual([0, '']);
});

/** A small county in a folder, without the seconds that a first start takes: tests/store/folder.test.ts has those. */
async function aFolder(path: string): Promise<void> {
  const store = await freshStore(makeCounty({ children: 30, homes: 20 }));
  unpack(await store.dump(), path);
  await store.close();
}
