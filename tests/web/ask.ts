// A request as bare as it can be: headers that fetch would not let us set, such as Host, are set here.

import { type IncomingHttpHeaders, request } from 'node:http';
import type { Served } from './page-server.js';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const ask = (
  { port }: Served,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

/** A post as our own page makes it; a string is sent as it is. */
export const say = (
  served: Served,
  message: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> =>
  ask(served, '/say', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: served.origin, ...headers },
    body: typeof message === 'string' ? message : JSON.stringify(message),
  });
