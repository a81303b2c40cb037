// A database's tar archive into a folder, by Node itself: PGlite's own way starts a database of its own to do it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The blocks that the format is made of. */
const BLOCK = 512;

/** Expects what `dumpOf` gives: folders before the files in them, names that fit their header. Makes `folder`. */
export function unpack(archive: Uint8Array, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { path, isFolder, bytes } of entriesOf(Buffer.from(archive.buffer, archive.byteOffset, archive.length)))
    if (isFolder) mkdirSync(join(folder, path), { recursive: true, mode: 0o700 });
    else writeFileSync(join(folder, path), bytes, { mode: 0o600 });
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly bytes: Uint8Array;
}

/** Throws where it is not such an archive: a folder is made of all of it or not at all. */
function* entriesOf(archive: Buffer): Generator<Entry> {
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const text = (from: number, length: number) =>
      archive.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    const type = text(156, 1);
    const path = text(0, 100);
    const end = at + BLOCK + size;
    if (!(type === '0' || type === '5') || !Number.isInteger(size) || end > archive.length || path.includes('..'))
      throw new Error('expected a tar archive of plain files and folders');
    yield { path, isFolder: type === '5', bytes: archive.subarray(at + BLOCK, end) };
    at = Math.ceil(end / BLOCK) * BLOCK;
  }
}
