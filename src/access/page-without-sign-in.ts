// What a page that asks nobody who they are may serve, and to whom: this machine, its own page, invented data.

/** The parts of a request that decide; header values are null when they were not sent. */
export interface Request {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  readonly contentType: string | null;
  /** The address and port it came in on: what the socket says, not what a header claims. */
  readonly localAddress: string | null;
  readonly localPort: number | null;
}

export type Refusal = 'not-this-machine' | 'foreign-host' | 'foreign-origin' | 'not-json';

/** The parts of the council that decide. */
export interface Served {
  readonly invented: boolean;
}

/** The addresses only this machine can reach. Everything else needs a sign-in first. */
export const mayBind = (host: string): boolean => ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host);

/** A page without sign-in shows nothing of a real child, whoever asks. No council is not a leave to serve. */
export const mayServe = (council: Served | null): boolean => council?.invented === true;

/**
 * Null when the request may be answered. Host is checked on every request, since a name that resolves to this machine
 * (DNS rebinding) makes another site's page "same origin"; a post must also come from our own page and hold JSON,
 * which no other site can send without asking first (CORS preflight, and we never grant one).
 */
export function refusalOf(request: Request): Refusal | null {
  if (!isLoopback(request.localAddress)) return 'not-this-machine';
  if (!isOurHost(request.host, request.localPort)) return 'foreign-host';
  if (request.method !== 'POST') return null;
  if (request.origin !== `http://${request.host}`) return 'foreign-origin';
  return isJson(request.contentType) ? null : 'not-json';
}

/** Our own names with our own port: "127.0.0.1:4173", "localhost:4173", "[::1]:4173"; port 80 may be left out. */
export function isOurHost(host: string | null, port: number | null): boolean {
  if (host === null || port === null) return false;
  const named = /^(127\.0\.0\.1|localhost|\[::1\])(?::(\d{1,5}))?$/i.exec(host);
  return named !== null && Number(named[2] ?? 80) === port;
}

export const isLoopback = (address: string | null): boolean =>
  address !== null && /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address);

export const isJson = (contentType: string | null): boolean =>
  contentType !== null && /^application\/json\s*(;.*)?$/i.test(contentType);
