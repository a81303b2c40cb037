// A command beside a running server: what crosses, who may send it, and what is said when nobody answers.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { sendToServer } from '../../src/commands/beside/client.js';
import { answerCommand } from '../../src/commands/beside/endpoint.js';
import { commandPath } from '../../src/commands/beside/protocol.js';
import type { Order } from '../../src/commands/order/order.js';

const token = 'a'.repeat(64);
const order: Order = {
  command: 'import',
  operands: ['homes', 'homes.csv'],
  options: { json: '' },
  files: [{ name: 'homes.csv', bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x00, 0xe9]) }],
  policy: null,
  postcodes: null,
};

let server: Server | null = null;
afterEach(async () => {
  const open = server;
  server = null;
  if (open === null) return;
  open.close();
  open.closeAllConnections();
  await once(open, 'close');
});

const seen: Order[] = [];
async function aServer({ ready = true } = {}): Promise<string> {
  seen.length = 0;
  server = createServer((request, response) => {
    if (request.url === '/healthz') return void response.writeHead(ready ? 200 : 503).end();
    answerCommand(request, response, {
      token,
      perform: async (received) => {
        seen.push(received);
        return { exit: 1, stdout: 'out: £\n', stderr: 'err\n' };
      },
    }).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('expected a port');
  return `http://127.0.0.1:${address.port}/`;
}

const post = async (url: string, headers: Record<string, string>, body: string, method = 'POST') =>
  (await fetch(new URL(commandPath, url), { method, headers, ...(method === 'POST' && { body }) })).status;
const bearer = { authorization: `Bearer ${token}` };

describe('beside a running server', () => {
  test('the order arrives whole, the bytes of its files too, and the outcome comes back as it was', async () => {
    const url = await aServer();
    const sent = await sendToServer({ url, token }, order);
    expect(sent).toEqual({ ok: true, outcome: { exit: 1, stdout: 'out: £\n', stderr: 'err\n' } });
    expect(seen.map(({ files, ...rest }) => ({ ...rest, bytes: files.map((f) => [...f.bytes]) }))).toEqual([
      {
        command: 'import',
        operands: order.operands,
        options: order.options,
        policy: null,
        postcodes: null,
        bytes: [[0xef, 0xbb, 0xbf, 0x00, 0xe9]],
      },
    ]);
  });

  test('a wrong token is not trusted', async () => {
    const url = await aServer();
    expect(await sendToServer({ url, token: 'b'.repeat(64) }, order)).toEqual({ ok: false, why: 'not-trusted' });
    expect(seen).toEqual([]);
  });

  test('a server that is starting says so', async () => {
    expect(await sendToServer({ url: await aServer({ ready: false }), token }, order)).toEqual({
      ok: false,
      why: 'starting',
    });
  });

  test('a port where nobody listens is no answer', async () => {
    const url = await aServer();
    const open = server;
    server = null;
    open?.close();
    open?.closeAllConnections();
    expect(await sendToServer({ url, token }, order)).toEqual({ ok: false, why: 'no-answer' });
  });

  test('no token, another method, a browser and a body that is no order are each refused', async () => {
    const url = await aServer();
    expect(await post(url, {}, '{}')).toBe(401);
    expect(await post(url, { authorization: token }, '{}')).toBe(401);
    expect(await post(url, bearer, '', 'GET')).toBe(405);
    expect(await post(url, { ...bearer, origin: 'http://evil.example' }, '{}')).toBe(403);
    expect(await post(url, bearer, 'not json')).toBe(400);
    expect(await post(url, bearer, JSON.stringify({ version: 2, ...order }))).toBe(400);
    expect(await post(url, bearer, JSON.stringify({ version: 1, ...order, command: 'constructor' }))).toBe(400);
    expect(seen).toEqual([]);
  });
});
