// Makes the prepared archive where there is none: once per build.

import { sql } from 'kysely';
import { openMemory } from '../open-memory.js';
import { keepPrepared } from './archive.js';

/** Takes seconds. Throws where the folder can't be written. */
export async function makePrepared(): Promise<void> {
  const store = await openMemory(undefined, undefined, () => null);
  try {
    await sql`checkpoint`.execute(store.db); // then a start from it replays next to nothing
    keepPrepared(await store.dump());
  } finally {
    await store.close();
  }
}
