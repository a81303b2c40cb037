// POST /command: the door by which a command on this machine reaches the server that holds the data.

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Order } from '../order/order.js';
import type { Outcome } from '../outcome/outcome.js';
import { largestOrder, orderWire, outcomeToWire } from './protocol.js';

export interface CommandDoor {
  /** In the lock file, which only its owner may read. */
  readonly token: string;
  readonly perform: (order: Order) => Promise<Outcome>;
}

/** Answers 401 without the token, 403 to a browser (which sends Origin), 400 to what is not an order. */
export async function answerCommand(
  request: IncomingMessage,
  response: ServerResponse,
  door: CommandDoor,
): Promise<void> {
  if (request.method !== 'POST') return end(response, 405, 'expected POST');
  if (request.headers.origin !== undefined) return end(response, 403, 'not for a page');
  if (!holdsToken(request.headers.authorization, door.token))
    return end(response, 401, 'expected the token of the lock file');
  const body = await bodyOf(request);
  if (body === null) return end(response, 413, 'the order is too large');
  const order = orderWire.safeParse(asJson(body));
  if (!order.success) return end(response, 400, 'not an order this version understands');
  const { version: _, ...wanted } = order.data;
  const outcome = await door.perform({ ...wanted, options: withoutUndefined(wanted.options) });
  response.writeHead(200, { 'content-type': 'application/json' }).end(outcomeToWire(outcome));
}

function end(response: ServerResponse, status: number, error: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ error }));
}

/** Compared in constant time, so that the token cannot be found a letter at a time. */
function holdsToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Null when it is longer than an order may be. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestOrder) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const withoutUndefined = (options: Partial<Order['options']>): Order['options'] =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
