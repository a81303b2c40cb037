// One act, one transaction: done whole or not at all, and done again where the database itself asks for it.

import type { Kysely, Transaction } from 'kysely';
import { codeOf } from './errors.js';
import { failedBy, isLost } from './failures.js';
import type { Database } from './tables/index.js';

export type Tx = Transaction<Database>;

/**
 * Two acts stood in each other's way (serialisation, deadlock, a bed or child promised twice at one moment): nobody did
 * wrong, and the second try sees what the other did.
 */
const again: readonly string[] = ['40001', '40P01', '23P01'];
const TRIES = 8;

/** A connection that broke is replaced by another: more than so often, there is no database. */
const CONNECTIONS = 3;

export interface Repeatable {
  /** The work itself finds what it did before (a delivery kept with its answer), so that it may be done after a commit in doubt. */
  readonly findsItself?: boolean;
}

/** Repeats the work from the start, so it must do nothing but write to `tx`. Throws a StoreError where the world failed it. */
export async function inTransaction<T>(
  db: Kysely<Database>,
  work: (tx: Tx) => Promise<T>,
  { findsItself = false }: Repeatable = {},
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    let committing = false;
    try {
      return await db.transaction().execute(async (tx) => {
        const given = await work(tx);
        committing = true;
        return given;
      });
    } catch (error) {
      const lost = isLost(error) && tries < CONNECTIONS && (!committing || findsItself);
      const crossed = again.includes(codeOf(error) ?? '') && tries < TRIES;
      if (!lost && !crossed) throw failedBy(error, committing);
    }
  }
}
