// A file that is there whole or not at all: written beside its place, put on the disk, and only then given its name.

import { createWriteStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Makes what is written to; a test gives one that runs full. */
export type Disk = (path: string) => Writable;

/** A new file, for its owner alone, on the disk before it is closed. */
const onDisk: Disk = (path) => createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });

/** `tag` keeps two writers of the same file apart. Whatever goes wrong, what stood at `path` before still does. */
export async function writeWhole(path: string, tag: string, content: Readable, disk: Disk = onDisk): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${tag}.partial`);
  try {
    await pipeline(content, createGzip(), disk(draft));
    await rename(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** So that a power cut does not take the new name back. Some systems have no such thing for folders: the data is safe then. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    return;
  } finally {
    await handle?.close();
  }
}
