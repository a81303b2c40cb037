// What goes back over HTTP: a status, a body and the headers that keep the page to itself.

import type { ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nothing from elsewhere, no framing, no inline script, nothing kept. The card renderer sets styles from script, which this allows. */
const headers = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export const json = (status: number, value: unknown, more?: Answer['headers']): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  ...(more && { headers: more }),
});

/** Every refusal has one shape: a plain sentence, and no more of the inside than that. */
export const refusal = (status: number, error: string, more?: Answer['headers']): Answer =>
  json(status, { error }, more);

export function send(response: ServerResponse, answer: Answer, withBody = true): void {
  response.writeHead(answer.status, {
    ...headers,
    'content-type': answer.type,
    'content-length': Buffer.byteLength(answer.body),
    ...answer.headers,
  });
  response.end(withBody ? answer.body : undefined);
}
