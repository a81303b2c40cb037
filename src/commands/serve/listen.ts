// Takes a port: the one asked for or none, and without one asked for the usual one or the next that is free.

import { once } from 'node:events';
import type { Server } from 'node:http';

export const usualPort = 4173;
const TRIES = 50;

export type Listening =
  | { readonly ok: true; readonly port: number }
  /** `code` as Node gives it: EADDRINUSE, EACCES, EADDRNOTAVAIL. */
  | { readonly ok: false; readonly port: number; readonly code: string };

export async function listen(server: Server, host: string, asked: number | null): Promise<Listening> {
  if (asked !== null) return listenOn(server, host, asked);
  for (let port = usualPort; port < usualPort + TRIES; port++) {
    const listening = await listenOn(server, host, port);
    if (listening.ok || listening.code !== 'EADDRINUSE') return listening;
  }
  return { ok: false, port: usualPort, code: 'EADDRINUSE' };
}

async function listenOn(server: Server, host: string, port: number): Promise<Listening> {
  server.listen({ host, port, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { ok: false, port, code: String(error.code) };
    throw error;
  }
  const address = server.address();
  return { ok: true, port: typeof address === 'object' && address !== null ? address.port : port };
}
