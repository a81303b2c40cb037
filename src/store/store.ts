// An open store: the database, where it lives, and how to let go of it.

import type { Kysely } from 'kysely';
import type { Database } from './tables/index.js';

export interface Store {
  readonly db: Kysely<Database>;
  readonly kind: 'folder' | 'server' | 'memory';
  /** The lock on the data folder: null for a server and in memory. */
  readonly lock: { announce(where: { readonly url: string; readonly token: string }): void } | null;
  /** Must be called: a process with an open folder doesn't end. Safe to call twice. */
  close(): Promise<void>;
  /** The whole database as a tar archive that `memory` starts from. Embedded stores only: a server throws. */
  dump(): Promise<Uint8Array>;
}

/** What fills a store that was never written to. Not run on a server: nothing is invented there. */
export type Fill = (db: Kysely<Database>) => Promise<void>;
