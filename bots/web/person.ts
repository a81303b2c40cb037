// Who is asking, as far as a page without sign-in can know: a random id that this browser keeps.

import type { IncomingMessage } from 'node:http';

const cookie = 'placewell_person';
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface Person {
  readonly id: string;
  /** To set when the browser had none, or one that we did not make. */
  readonly setCookie: Readonly<Record<string, string>>;
}

/** Out of reach of scripts, and never sent from another site: a conversation belongs to the browser it was held in. */
export function personOf(request: IncomingMessage, newId: () => string): Person {
  const known = (request.headers.cookie ?? '')
    .split(';')
    .map((each) => each.trim().split('='))
    .find(([name]) => name === cookie)?.[1];
  if (known !== undefined && shape.test(known)) return { id: known, setCookie: {} };
  const id = newId();
  return { id, setCookie: { 'set-cookie': `${cookie}=${id}; Path=/; HttpOnly; SameSite=Strict` } };
}
