// A fault of ours: a reference for the person, its place in the code for the log, and an exit code of its own.

import type { Log } from '#src/log';
import { exitCodes } from './exit-codes.js';
import { type Refused, refuse } from './outcome.js';

/** `reference` joins what the person saw to the line in the log. */
export function crashed(error: unknown, log: Log, reference: string): Refused {
  log.fatal({ reference, err: error }, 'crash');
  return refuse(
    exitCodes.crash,
    'crash',
    `Placewell stopped on a fault of its own. Reference ${reference}: it finds the fault in the log.`,
    {
      reference,
    },
  );
}
