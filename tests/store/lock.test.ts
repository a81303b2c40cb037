// One process at a time owns a data folder.

import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireLock, readLock } from '#src/store/index';
import { start } from './processes/start.js';

describe('the lock of a data folder', () => {
  let parent: string;
  let folder: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'placewell-lock-'));
    folder = join(parent, 'data');
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  test('refuses a folder that another process owns, naming the process, until that one lets go', async () => {
    const other = start('hold', folder);
    expect(await other.says()).toBe('held');
    expect(() => acquireLock(folder)).toThrow(expect.objectContaining({ code: 'data-in-use', pid: other.pid }));
    expect(readLock(folder)?.pid).toBe(other.pid);
    await other.finish();
    acquireLock(`${folder}/`).release();
    expect(readdirSync(parent)).toEqual([]);
  });

  test('refuses a second owner in the same process', () => {
    const lock = acquireLock(folder);
    expect(() => acquireLock(folder)).toThrow(expect.objectContaining({ code: 'data-in-use', pid: process.pid }));
    lock.release();
  });

  test('outlives its owner and is taken over: by exactly one, however many rush for it', async () => {
    const dead = start('hold', folder);
    expect(await dead.says()).toBe('held');
    await dead.kill();
    expect(existsSync(`${folder}.lock`)).toBe(true);
    expect(readLock(folder)).toBeNull();
    const rushing = [1, 2, 3, 4, 5].map(() => start('hold', folder));
    const outcomes = await Promise.all(rushing.map((each) => each.says()));
    expect(outcomes.toSorted()).toEqual(['data-in-use', 'data-in-use', 'data-in-use', 'data-in-use', 'held']);
    await Promise.all(rushing.map((each) => each.finish()));
    expect(readdirSync(parent)).toEqual([]);
  });

  test('is taken over from a process whose number was given to another since', () => {
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid: process.pid, start: '1' }));
    expect(readLock(folder)).toBeNull();
    acquireLock(folder).release();
  });

  test.each(['', '{"pid":', '{"pid":"7"}'])('is taken over when a power cut has left it holding %j', (left) => {
    writeFileSync(`${folder}.lock`, left);
    const lock = acquireLock(folder);
    expect(readLock(folder)?.pid).toBe(process.pid);
    lock.release();
  });

  test('tells where the running server listens, to its owner alone', () => {
    const lock = acquireLock(folder);
    expect(readLock(folder)).not.toHaveProperty('url');
    lock.announce({ url: 'http://127.0.0.1:4100', token: 'secret' });
    expect(readLock(folder)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4100', token: 'secret' });
    expect(statSync(`${folder}.lock`).mode & 0o777).toBe(0o600);
    lock.release();
    expect(readLock(folder)).toBeNull();
  });

  test('does not let go of what another has taken since', () => {
    const lock = acquireLock(folder);
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid: 1, start: null }));
    lock.release();
    expect(readLock(folder)?.pid).toBe(1);
  });
});
