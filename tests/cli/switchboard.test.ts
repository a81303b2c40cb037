// The one HTTP server: not ready until it is opened, and a fault in one answer leaves it standing.

import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '#src/log';
import { type Rooms, type Switchboard, switchboard } from '../../src/commands/serve/switchboard.js';

let board: Switchboard | null = null;
const lines: string[] = [];
afterEach(() => board?.close());

async function aBoard(): Promise<(path: string) => Promise<Response>> {
  lines.length = 0;
  board = switchboard(
    createLog('info', (line) => lines.push(line)),
    () => 'E-1',
  );
  board.server.listen(0, '127.0.0.1');
  await once(board.server, 'listening');
  const address = board.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return (path) => fetch(`http://127.0.0.1:${port}${path}`);
}

const rooms = (over: Partial<Rooms> = {}): Rooms => ({
  page: (_, response) => response.end('the page'),
  messages: null,
  commands: { token: 't', perform: () => Promise.reject(new Error('never asked')) },
  ...over,
});

test('until it is opened everyone is told to come back', async () => {
  const get = await aBoard();
  const [health, page] = [await get('/healthz'), await get('/')];
  expect([health.status, await health.json()]).toEqual([503, { status: 'starting' }]);
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1']);
  board?.open(rooms());
  expect([(await get('/healthz')).status, await (await get('/?x=1')).text()]).toEqual([200, 'the page']);
});

test('without a channel its door is the page’s business; with one it is open', async () => {
  const get = await aBoard();
  board?.open(rooms());
  expect(await (await get('/api/messages')).text()).toBe('the page');
  board?.open(rooms({ messages: (_, response) => response.end('the channel') }));
  expect(await (await get('/api/messages')).text()).toBe('the channel');
});

test('a fault in one answer is a reference to the person and a line in the log, without its words', async () => {
  const get = await aBoard();
  board?.open(
    rooms({
      page: () => {
        throw new Error('Jane Doe');
      },
    }),
  );
  const answer = await get('/');
  expect([answer.status, await answer.json()]).toEqual([500, { error: 'a fault of ours', reference: 'E-1' }]);
  expect((await get('/healthz')).status).toBe(200);
  expect(lines.join('')).toContain('"reference":"E-1"');
  expect(lines.join('')).not.toContain('Jane');
});
