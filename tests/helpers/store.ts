// A store in memory for one test, from a dump made once per run: ready in well under a second. DATABASE_URL plays no part.

import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { County } from '#src/domain/index';
import { openStore, type Store, writeCounty } from '#src/store/index';
import { noLog } from './no-log.js';

/** Empty, or with the county written. The test closes it. */
export async function freshStore(county?: County): Promise<Store> {
  const snapshot = readFileSync(inject('emptyStore'));
  const store = await openStore({ kind: 'memory', snapshot }, { log: noLog });
  if (county !== undefined) await writeCounty(store.db, county);
  return store;
}
