// Ports: the one asked for or none; without one, the usual one or the next that is free.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen, usualPort } from '../../src/commands/serve/listen.js';

const servers: Server[] = [];
const aServer = () => {
  const server = createServer();
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) if (server.listening) await once(server.close(), 'close');
});

test('a port asked for and taken is a clear refusal', async () => {
  const first = await listen(aServer(), '127.0.0.1', 0);
  if (!first.ok) throw new Error('expected a free port');
  expect(await listen(aServer(), '127.0.0.1', first.port)).toEqual({ ok: false, port: first.port, code: 'EADDRINUSE' });
});

test('without one asked for, two servers get two ports from 4173 on', async () => {
  const [a, b] = [await listen(aServer(), '127.0.0.1', null), await listen(aServer(), '127.0.0.1', null)];
  if (!a.ok || !b.ok) throw new Error('expected two free ports');
  expect(a.port).toBeGreaterThanOrEqual(usualPort);
  expect(b.port).toBeGreaterThan(a.port);
});

test('an address that is not this machine’s is refused, not crashed on', async () => {
  expect(await listen(aServer(), '192.0.2.1', null)).toMatchObject({ ok: false, code: 'EADDRNOTAVAIL' });
});
