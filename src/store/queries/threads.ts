// What was said before in a thread, by a person: JSON that the conversation owns, sealed, since a person may say anything.

import { type Kysely, sql } from 'kysely';
import { ringOf } from '../identity/ring-of.js';
import { sealText, unsealText } from '../identity/seal.js';
import type { Database } from '../tables/index.js';

/** Null at the start of a thread. */
export async function recall(db: Kysely<Database>, person: string, thread: string): Promise<unknown> {
  const row = await db
    .selectFrom('thread_memory')
    .select('memory')
    .where('person', '=', person)
    .where('thread', '=', thread)
    .executeTakeFirst();
  return row === undefined ? null : JSON.parse(unsealText(ringOf(db), placeOf(person, thread), row.memory));
}

/** Replaces what was remembered. `memory` is anything that JSON can hold. */
export async function remember(db: Kysely<Database>, person: string, thread: string, memory: unknown): Promise<void> {
  const sealed = sealText(ringOf(db), placeOf(person, thread), JSON.stringify(memory ?? null));
  await sql`insert into thread_memory (person, thread, memory)
    values (${person}, ${thread}, ${sealed})
    on conflict (person, thread) do update set memory = excluded.memory, updated_at = now()`.execute(db);
}

const placeOf = (person: string, thread: string) => ({
  table: 'thread_memory',
  column: 'memory',
  row: [person, thread],
});
