// One process at a time owns a data folder: a file beside it names the owner, and where its server listens.
// It can't see across containers with separate process ids, nor trust a network file system: use a server there.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf, StoreError } from '../errors.js';
import { isRunning, type Owner, ownerFrom, sameProcess, thisProcess } from './owner.js';

/** Where a running server takes commands, and the word that lets it believe them. */
export interface Announcement {
  readonly url: string;
  readonly token: string;
}

export interface Lock {
  /** Adds to the lock file where this process listens. */
  announce(where: Announcement): void;
  release(): void;
}

/** Takes the folder, or throws `data-in-use` with the owner's pid. A dead owner's lock is taken over. */
export function acquireLock(folder: string): Lock {
  const file = lockFile(folder);
  take(file, folder, thisProcess());
  return {
    announce: (where) => replace(file, { ...thisProcess(), ...where }),
    release: () => {
      if (isOurs(file)) rmSync(file, { force: true });
    },
  };
}

/** The living process that owns the folder, or null. */
export function readLock(folder: string): Owner | null {
  const owner = ownerFrom(contents(lockFile(folder)));
  return owner !== null && isRunning(owner) ? owner : null;
}

const lockFile = (folder: string) => `${folder.replace(/[/\\]+$/, '')}.lock`;

/**
 * Only a link can create the file, whole and at once. A stale file is replaced by whoever holds the guard named after
 * its dead owner, and has looked again under it: so no two processes can each take it over.
 */
function take(file: string, folder: string, me: Owner): void {
  const mine = draft(file, me);
  try {
    linkSync(mine, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const text = contents(file);
    if (text === null) {
      take(file, folder, me); // released in this very moment
      return;
    }
    const owner = ownerFrom(text);
    if (owner !== null && isRunning(owner)) throw inUse(folder, owner);
    const guard = `${file}.after-${owner === null ? 'unknown' : `${owner.pid}-${owner.start ?? 0}`}`;
    take(guard, folder, me);
    try {
      if (contents(file) !== text) throw inUse(folder, ownerFrom(contents(file)));
      renameSync(draft(file, me), file);
    } finally {
      rmSync(guard, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

const inUse = (folder: string, owner: Owner | null) =>
  new StoreError('data-in-use', `${folder} is in use by process ${owner?.pid ?? 'unknown'}`, {
    ...(owner === null ? {} : { pid: owner.pid }),
  });

const replace = (file: string, owner: Owner) => renameSync(draft(file, owner), file);

/** The token in it opens the server: for its owner's eyes only. */
function draft(file: string, owner: Owner): string {
  const path = `${file}.${process.pid}.new`;
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(owner)}\n`, { mode: 0o600, flag: 'wx' });
  return path;
}

function isOurs(file: string): boolean {
  const owner = ownerFrom(contents(file));
  return owner !== null && sameProcess(owner, thisProcess());
}

function contents(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
