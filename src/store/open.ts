// Opens the store wherever the data is: a folder, a server, or memory.

import { openFolder } from './embedded/open-folder.js';
import { openMemory } from './embedded/open-memory.js';
import type { StoreLog } from './log.js';
import { openServer } from './server/open-server.js';
import type { Fill, Store } from './store.js';

export type Where =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'server'; readonly url: string }
  /** `snapshot` is a store's `dump()`: a start from one takes a fraction of a second. */
  | { readonly kind: 'memory'; readonly snapshot?: Uint8Array };

export interface OpenOptions {
  readonly log: StoreLog;
  /** Run once, where a folder or memory starts empty. */
  readonly fill?: Fill;
}

/** Migrated and ready. Throws a StoreError whose code says what a person can do about it. */
export function openStore(where: Where, { log, fill }: OpenOptions): Promise<Store> {
  if (where.kind === 'folder') return openFolder(where.path, log, fill);
  if (where.kind === 'server') return openServer(where.url, log);
  return openMemory(where.snapshot, fill);
}
