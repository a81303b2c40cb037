// An empty, migrated database kept as a file among what is built: starting from it saves making one, which takes seconds.
// Its name holds all that it depends on, so a file of that name is right for as long as it can be read.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { migrationFiles } from '../../migration-files.js';

/** The tar archive that `openMemory` starts from; null when there is none, or it isn't whole. */
export function readPrepared(folder = preparedFolder()): Uint8Array | null {
  try {
    return gunzipSync(readFileSync(join(folder, preparedName())));
  } catch {
    return null; // gzip's checksum tells a file that is cut short or changed
  }
}

export const hasPrepared = (folder = preparedFolder()): boolean => existsSync(join(folder, preparedName()));

/** Keeps the archive in place of any older one. Whole or not at all, however many builds run at once. */
export function keepPrepared(archive: Uint8Array, folder = preparedFolder()): void {
  const name = preparedName();
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${name}.${process.pid}.new`);
  try {
    // The lowest level leaves a seventh of the size; higher ones are no faster to read.
    writeFileSync(draft, gzipSync(archive, { level: 1 }), { flush: true });
    renameSync(draft, join(folder, name));
  } finally {
    rmSync(draft, { force: true });
  }
  for (const other of readdirSync(folder))
    if (other.endsWith(ENDING) && other !== name) rmSync(join(folder, other), { force: true });
}

const ENDING = '.tar.gz';
const { resolve } = createRequire(import.meta.url);

const preparedFolder = (): string => join(dirname(resolve('#files/package.json')), 'dist', 'prepared');

/** Changes with PGlite, told by its package.json, and with any migration's name or text. */
function preparedName(): string {
  const pglite = join(dirname(resolve('@electric-sql/pglite')), '..', 'package.json');
  const hash = createHash('sha256').update(readFileSync(pglite));
  for (const path of migrationFiles())
    hash
      .update(`${basename(path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return `empty-${hash.digest('hex').slice(0, 16)}${ENDING}`;
}
