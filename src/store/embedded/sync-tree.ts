// Puts a whole folder on the disk: every file, then every folder, then the one it lies in.

import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** For files that were written without fsync, as a fresh cluster's are. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncFolder(folder);
}

/** Makes a rename or a new name in `folder` last. Windows can't open a folder for this, and needn't. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncPath(folder);
}

export const syncParent = (path: string): void => syncFolder(dirname(path));

function syncPath(path: string): void {
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
