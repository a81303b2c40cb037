// The head of the chain, told outside the database: a cut tail or a chain written anew shows against what was told.

import { type AnchorTold, anchorsBeside, type Head, keepAnchor, readHead } from '#src/store/index';
import type { RecordDeps } from '../terms.js';
import type { Broken } from './follows.js';
import { firstMissed } from './verify.js';

/** Numbers and hashes alone: fit for a log. */
export interface HeadTold {
  /** Null while nothing has been done. */
  readonly head: Head | null;
  /** An earlier anchor that the chain no longer goes through: somebody has been at it. */
  readonly broken: Broken | null;
}

/** Notes that the head was told; whoever calls this tells it: the edge writes it to the log. */
export async function tellHead({ store, now }: Pick<RecordDeps, 'store' | 'now'>, told: AnchorTold): Promise<HeadTold> {
  const broken = firstMissed(await anchorsBeside(store.db));
  const head = await readHead(store.db);
  if (head !== null) await keepAnchor(store.db, { ...head, at: now(), told });
  return { head, broken };
}
