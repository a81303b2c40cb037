// What was said before in a thread, by a person: JSON that the conversation owns.

import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/index.js';

/** Null at the start of a thread. */
export async function recall(db: Kysely<Database>, person: string, thread: string): Promise<unknown> {
  const row = await db
    .selectFrom('thread_memory')
    .select('memory')
    .where('person', '=', person)
    .where('thread', '=', thread)
    .executeTakeFirst();
  return row?.memory ?? null;
}

/** Replaces what was remembered. `memory` is anything that JSON can hold. */
export async function remember(db: Kysely<Database>, person: string, thread: string, memory: unknown): Promise<void> {
  await sql`insert into thread_memory (person, thread, memory)
    values (${person}, ${thread}, ${JSON.stringify(memory ?? null)}::json)
    on conflict (person, thread) do update set memory = excluded.memory, updated_at = now()`.execute(db);
}
