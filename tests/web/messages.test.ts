// /api/messages, mounted by a local flag: only this machine, and never an answer sent elsewhere.

import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMessagesEndpoint } from '#bots/web/index';
import { type Asking, ask } from './ask.js';
import { type Served, servePage } from './page-server.js';

let served: Served;
beforeAll(async () => {
  served = await servePage({
    mount: (bot, path, report) => (path === '/api/messages' ? createMessagesEndpoint(bot, report) : null),
  });
});
afterAll(() => served.close());

const activity = {
  type: 'message',
  id: 'a1',
  text: 'match R-204',
  channelId: 'emulator',
  serviceUrl: 'http://127.0.0.1:9/',
  deliveryMode: 'expectReplies',
  from: { id: 'u1' },
  recipient: { id: 'bot' },
  conversation: { id: 'c1' },
};
const post = (body: unknown, headers: Asking['headers'] = {}) =>
  ask(served, '/api/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

it('answers an emulator on this machine', async () => {
  const { status, body } = await post(activity);
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    activities: [{ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] }],
  });
});

it('sends the answer to the connector the emulator names', async () => {
  const sent: string[] = [];
  const connector = createServer((request, response) => {
    sent.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  await new Promise<void>((listening) => connector.listen(0, '127.0.0.1', listening));
  const address = connector.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { status } = await post({ ...activity, deliveryMode: 'normal', serviceUrl: `http://127.0.0.1:${port}/` });
  connector.close().closeAllConnections();
  expect(status).toBe(200);
  expect(sent).toEqual(['/v3/conversations/c1/activities/a1']);
});

it.each<[string, () => ReturnType<typeof ask>, number]>([
  ['an answer to be sent elsewhere', () => post({ ...activity, serviceUrl: 'https://evil.example/' }), 403],
  ['a page in this browser', () => post(activity, { origin: 'http://evil.example' }), 403],
  ['another name', () => post(activity, { host: 'evil.example' }), 403],
  ['a plain form', () => post(activity, { 'content-type': 'text/plain' }), 415],
  ['a broken body', () => post('{'), 400],
  ['a list', () => post([activity]), 400],
  ['an activity without a type', () => post({ ...activity, type: undefined }), 400],
  ['HEAD with nothing in it', () => ask(served, '/api/messages', { method: 'HEAD' }), 405],
  ['GET', () => ask(served, '/api/messages'), 405],
])('refuses %s', async (_, asking, status) => {
  const refused = await asking();
  expect(refused.status).toBe(status);
  expect(refused.body).not.toMatch(/Error|\.js/);
});
