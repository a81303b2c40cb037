// Reads a request's body up to a limit, and as JSON: too large and malformed are values, never a throw.

import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'too-large' | 'not-json' };

/** `limit` in bytes. What is over it is read to its end and thrown away, so that the answer can still be sent. */
export async function readJson(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit * mercy) return { ok: false, why: 'too-large' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= limit) chunks.push(bytes);
    if (size > limit * mercy) break;
  }
  if (size > limit) return { ok: false, why: 'too-large' };
  return parse(Buffer.concat(chunks).toString('utf8'));
}

/** How many times the limit is still drained politely; beyond it the connection is simply closed. */
const mercy = 32;

function parse(text: string): Body {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, why: 'not-json' };
  }
}
