// What the store could not do -> what a person can do about it.

import { StoreError, type StoreErrorCode } from '#src/store/index';
import type { DataPlace } from '../data/data-place.js';
import { exitCodes } from './exit-codes.js';
import { badInput, type Refused, refuse } from './outcome.js';

/** Null for what is not the store's: a fault of ours. */
export const refusedByStoreOrNull = (error: unknown, place: DataPlace): Refused | null =>
  error instanceof StoreError ? refusedByStore(error, place) : null;

/** By the code that the connection met; SQLSTATE 28 and 3D are PostgreSQL's, the others Node's. */
const whyNotIn = new Map([
  ['28P01', 'The database server does not take this user with this password.'],
  ['28000', 'The database server does not let this user in from here.'],
  ['3D000', 'The database server has no database of that name. Make it there first.'],
  ['ECONNREFUSED', 'Nothing listens at the address of the database. Check the host and the port, and that it runs.'],
  ['ENOTFOUND', 'The host of the database is not known. Check its name in the URL.'],
  ['EAI_AGAIN', 'The host of the database is not known. Check its name in the URL.'],
]);
const noPostgres = 'No PostgreSQL answers at that address as it should. Check the URL, the network and the server.';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** A database URL may carry a password, so only a folder is named. */
export function refusedByStore(error: StoreError, place: DataPlace): Refused {
  const where = place.kind === 'folder' ? place.folder : 'the database';
  const says = (message: string) => `${message} (${error.code}: ${where})`;
  const unavailable = (message: string) => refuse(exitCodes.dataUnavailable, 'data-unreachable', says(message));
  const tellings: Readonly<Record<StoreErrorCode, () => Refused>> = {
    'data-in-use': () =>
      refuse(
        exitCodes.dataUnavailable,
        'data-in-use',
        `The data is in use by process ${error.pid ?? 'unknown'}. Wait for it, or stop it and try again.`,
      ),
    'not-a-data-folder': () =>
      badInput('bad-data-place', says('That is not a folder of Placewell’s. Give an empty or a new one.')),
    'cannot-write': () => unavailable('The folder cannot be written. Give another, or make this one writable.'),
    'other-version': () =>
      unavailable('The folder was made by another version of the database. Export it with the Placewell that made it.'),
    'cannot-open': () =>
      unavailable('The database in the folder does not start. Restore the folder from a backup, or use another.'),
    'cannot-connect': () => unavailable(whyNotIn.get(error.met ?? '') ?? noPostgres),
    'disk-full': () => unavailable('The disk is full, and nothing was written. Make room, and ask again.'),
    'connection-lost': () =>
      unavailable('The connection to the database was lost, and nothing was written. Ask again.'),
    'commit-unknown': () =>
      unavailable('The connection was lost just as it was written: look whether it was done before you ask again.'),
    'migration-failed': () => unavailable('The database could not be brought up to date, and was left as it was.'),
    'bad-keys': () => badInput('bad-environment', sentence(error.message)),
    'key-needed': () => badInput('bad-environment', sentence(error.message)),
    'unknown-key': () => unavailable(sentence(error.message)),
    'cannot-unseal': () => unavailable(`What is sealed was not given out: ${error.message}.`),
    'refused-by-schema': () =>
      badInput(
        'not-with-this-data',
        `The data does not fit together, and nothing was changed (${error.table ?? 'table'}: ${error.constraint ?? 'constraint'}).`,
      ),
  };
  return tellings[error.code]();
}
