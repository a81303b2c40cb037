// Commands on a database given by URL: what keeps them out; and, where PLACEWELL_TEST_POSTGRES names a server, all they do there.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, inject, test, vi } from 'vitest';
import { databaseContract } from './database.js';
import { ranOn } from './given-a-url.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('a database that cannot be reached', () => {
  test('because nothing listens there is said to be so, without the password', async () => {
    const { exit, out, err } = await ranOn('postgres://someone:hunter2@127.0.0.1:1/county', 'match', 'R-204');
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain('Nothing listens');
    expect(err).not.toContain('hunter2');
  });

  test('because what listens is not PostgreSQL, too', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { exit, out, err } = await ranOn(`postgres://someone:hunter2@127.0.0.1:${port}/county`, 'vacancies');
    other.close();
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain('No PostgreSQL answers');
    expect(err).not.toContain('hunter2');
  });
});

const server = inject('postgres');
if (server !== null) databaseContract(server);
