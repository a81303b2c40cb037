// The ring as an administrator sees it: each key by its id, and how much is sealed with it. Never a key itself.

import type { Kysely } from 'kysely';
import type { Database } from '../tables/index.js';
import { countByKey } from './envelopes.js';
import { isDemo, knownDemoKey } from './keys/demo.js';
import { ringOf } from './ring-of.js';

export interface KeysHeld {
  readonly current: string;
  readonly demo: boolean;
  /** The current one first. */
  readonly keys: readonly { readonly id: string; readonly current: boolean; readonly sealed: number }[];
}

export async function keysHeld(db: Kysely<Database>): Promise<KeysHeld> {
  const { current, ids } = ringOf(db);
  const counts = new Map((await countByKey(db)).map(({ key, envelopes }) => [key, envelopes]));
  const keys = ids.map((id) => ({ id, current: id === current, sealed: counts.get(id) ?? 0 }));
  return {
    current,
    demo: isDemo(current),
    keys: keys.filter(({ id, sealed }) => id === current || sealed > 0 || id !== knownDemoKey.id),
  };
}
