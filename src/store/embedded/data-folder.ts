// Is the path a data folder, a place for one, or neither? Asked first: PGlite itself answers with an uncaught error.

import { accessSync, constants, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, StoreError } from '../errors.js';

/** The major version of PostgreSQL that the pinned PGlite is. A folder made by another can't be read. */
const MAJOR = '18';

/** Makes the parent folder where it's missing. True when the folder holds data, false when it is yet to be made. */
export function holdsData(folder: string): boolean {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
    if (isFolder === undefined) return false;
    if (!isFolder) throw new StoreError('not-a-data-folder', `${folder} is a file: expected a folder`);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const names = readdirSync(folder);
    if (names.length === 0) return false;
    if (!names.includes('PG_VERSION'))
      throw new StoreError('not-a-data-folder', `${folder} holds other files: expected a data folder or none`);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR)
    throw new StoreError(
      'other-version',
      `${folder} was made by PostgreSQL ${version}: expected ${MAJOR}; export it with the version that made it`,
    );
  return true;
}

/** An error of the file system as a StoreError; anything else as it came. */
export function cannotWrite(folder: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof StoreError || code === null || !/^E[A-Z]+$/.test(code)) return error;
  return new StoreError('cannot-write', `${folder} can't be written (${code})`, { cause: error });
}
