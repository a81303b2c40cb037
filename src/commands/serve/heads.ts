// The head of the audit, told to the log where a server starts and where it closes: ids and hashes alone.

import type { Clock } from '#src/domain/index';
import type { Log } from '#src/log';
import { tellHead } from '#src/services/index';
import type { AnchorTold, Store } from '#src/store/index';

/** Kept elsewhere than the database, these lines show a tail that was cut off it: `placewell audit verify --anchor`. */
export async function logHead(store: Store, now: Clock, log: Log, told: AnchorTold): Promise<void> {
  const { head, broken } = await tellHead({ store, now }, told);
  if (broken !== null) log.error({ ...broken, told }, 'audit does not go through an anchor');
  if (head !== null) log.info({ ...head, told }, 'audit head');
}
