// Sends a command to the server that holds the data, or says why that could not be done.

import type { Order } from '../order/order.js';
import type { Outcome } from '../outcome/outcome.js';
import { commandPath, orderToWire, outcomeWire } from './protocol.js';

export interface ServerAddress {
  readonly url: string;
  readonly token: string;
}

export type Sent =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly why: 'no-answer' | 'starting' | 'not-trusted' | 'not-understood' };

/** A healthy server answers in milliseconds; an import of a whole county may take minutes. */
export const patience = { firstAnswerMs: 5_000, outcomeMs: 600_000 };

export async function sendToServer(server: ServerAddress, order: Order): Promise<Sent> {
  const ready = await ask(new URL('/healthz', server.url), {}, patience.firstAnswerMs);
  if (ready === null) return { ok: false, why: 'no-answer' };
  if (ready.status === 503) return { ok: false, why: 'starting' };
  const response = await ask(
    new URL(commandPath, server.url),
    {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
      body: orderToWire(order),
    },
    patience.outcomeMs,
  );
  if (response === null) return { ok: false, why: 'no-answer' };
  if (response.status === 401 || response.status === 403) return { ok: false, why: 'not-trusted' };
  const outcome = outcomeWire.safeParse(response.body);
  if (!outcome.success) return { ok: false, why: 'not-understood' };
  const { version: _, ...rest } = outcome.data;
  return { ok: true, outcome: rest };
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Null when nobody answers in time. */
async function ask(url: URL, init: RequestInit, withinMs: number): Promise<Answered | null> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(withinMs) });
    const text = await response.text();
    return { status: response.status, body: asJson(text) };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
