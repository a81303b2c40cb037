// A folder's first start: built in memory, written beside its place, put on the disk, and only then given its name.
// Three times as fast as building it on disk, and a process killed meanwhile leaves nothing half-made.

import { renameSync, rmSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { Fill } from '../store.js';
import { durableStart, FsyncNodeFS } from './fsync-node-fs.js';
import { openMemory } from './open-memory.js';
import { syncParent, syncTree } from './sync-tree.js';

/** Only with the folder's lock held. */
export async function makeFolder(folder: string, fill?: Fill): Promise<void> {
  const building = buildingFolder(folder);
  const first = await openMemory(undefined, fill);
  try {
    const archive = new Blob([new Uint8Array(await first.dump())]);
    const pglite = await PGlite.create({
      fs: new FsyncNodeFS(building),
      startParams: [...durableStart],
      loadDataDir: archive,
    });
    await pglite.close();
  } finally {
    await first.close();
  }
  syncTree(building);
  rmSync(folder, { recursive: true, force: true });
  renameSync(building, folder);
  syncParent(folder);
}

/** Clears what a first start that was killed has left. Only with the folder's lock held. */
export const clearHalfMade = (folder: string): void => rmSync(buildingFolder(folder), { recursive: true, force: true });

const buildingFolder = (folder: string) => `${folder}.new`;
