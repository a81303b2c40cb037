// What the world does to a transaction: no room left, a connection lost. As codes that a caller can act on.

import { codeOf, StoreError } from './errors.js';

/** PostgreSQL's: disk_full. */
const NO_ROOM = '53100';

/** Of PostgreSQL (connection exceptions, and what a server says as it goes down) and of Node. */
const lostCodes = /^(08...|57P0[1-3]|ECONNRESET|EPIPE|ECONNREFUSED|ETIMEDOUT)$/;
/** The driver's own errors have no code. */
const lostWords =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded)/;

/** The database went away: whatever was not committed is undone. */
export function isLost(error: unknown): boolean {
  if (error instanceof StoreError) return error.code === 'connection-lost';
  const code = codeOf(error);
  return code === null ? error instanceof Error && lostWords.test(error.message) : lostCodes.test(code);
}

/** As a StoreError where the world failed; anything else as it came. Messages of drivers may quote addresses and rows: left out. */
export function failedBy(error: unknown, committing: boolean): unknown {
  const met = codeOf(error);
  const details = met === null || error instanceof StoreError ? {} : { met };
  if (met === NO_ROOM && !(committing && isEnd(error)))
    return new StoreError('disk-full', `no room is left on the disk of the database (${NO_ROOM})`, details);
  if (!isLost(error) && !isEnd(error)) return error;
  return committing
    ? new StoreError('commit-unknown', 'the database went away while it was committing', details)
    : new StoreError('connection-lost', 'the database went away before anything was written', details);
}

/** PostgreSQL itself ends with an error of this severity; the embedded one is started again by its pool. */
export const isEnd = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'severity' in error &&
  (error.severity === 'PANIC' || error.severity === 'FATAL');
