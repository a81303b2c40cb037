// Where a server starts and where it closes, the head of the audit is told to the log: numbers and hashes, and nobody.

import { expect, test } from 'vitest';
import { createLog, type LogLevel } from '#src/log';
import { readHead } from '#src/store/index';
import { logHead } from '../../../src/commands/serve/heads.js';
import { onEveryStore } from '../../store/on-every-store.js';
import { append, tamper } from '../../store/record/audit-lines.js';

const now = () => new Date('2026-11-20T12:00:00Z');

onEveryStore('the head', (open) => {
  test('is told at a start and a close, and a cut tail at the next start', async () => {
    const store = await open();
    const lines: unknown[] = [];
    const level: LogLevel = 'info';
    const log = createLog(level, (text) => lines.push(JSON.parse(text)));
    await logHead(store, now, log, 'start');
    expect(lines).toEqual([]);
    await append(store, {}, {}, {});
    await logHead(store, now, log, 'close');
    const head = await readHead(store.db);
    expect(lines).toEqual([
      { level: 30, time: expect.anything(), seq: 3, hash: head?.hash, told: 'close', msg: 'audit head' },
    ]);
    await tamper(store, 'delete from audit where seq = 3');
    await logHead(store, now, log, 'start');
    expect(lines.slice(1)).toMatchObject([
      { level: 50, seq: 3, what: 'cut-off', told: 'start', msg: 'audit does not go through an anchor' },
      { level: 30, seq: 2, told: 'start' },
    ]);
    await store.close();
  });
});
