// Opens the store wherever the data is: a folder, a server, or memory.

import { openFolder } from './embedded/open-folder.js';
import { openMemory } from './embedded/open-memory.js';
import type { GivenKeys } from './identity/keys/key-ring.js';
import { ringForMemory } from './identity/keys/rings.js';
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
  /** To seal identity with. Left out, a demo key: enough for invented people, and refused for others on a server. */
  readonly keys?: GivenKeys;
}

/** Migrated and ready. Throws a StoreError whose code says what a person can do about it. */
export function openStore(where: Where, { log, fill, keys }: OpenOptions): Promise<Store> {
  if (where.kind === 'folder') return openFolder(where.path, { log, fill, keys });
  if (where.kind === 'server') return openServer(where.url, log, keys);
  return openMemory(where.snapshot, fill, undefined, ringForMemory(keys));
}
