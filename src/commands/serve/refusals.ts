// Why a server could not start: somebody holds the data, or the port.

import { exitCodes } from '../outcome/exit-codes.js';
import { badInput, type Refused, refuse } from '../outcome/outcome.js';
import type { Listening } from './listen.js';

/** One server to a folder: its page is the one to open. */
export const heldBy = ({ pid, url }: { readonly pid: number; readonly url?: string | undefined }): Refused =>
  refuse(
    exitCodes.dataUnavailable,
    'data-in-use',
    url === undefined
      ? `The data is in use by process ${pid}. Wait for it to finish, or stop it and try again.`
      : `The data is in use by process ${pid}, which serves it at ${url}. Open that page, or stop that process first.`,
  );

export function notListening({ port, code }: Extract<Listening, { ok: false }>): Refused {
  const why = whys.get(code) ?? code;
  return badInput(
    'port-taken',
    `Port ${port} cannot be used: ${why}. Give another with --port or PORT, or leave it out to have a free one found.`,
  );
}

const whys = new Map([
  ['EADDRINUSE', 'another program listens there'],
  ['EACCES', 'this user may not listen there'],
  ['EADDRNOTAVAIL', 'this machine does not have that address'],
]);
