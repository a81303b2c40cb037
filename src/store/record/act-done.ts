// Acts by the id of the delivery that asked for them: what comes twice is done once. The answer is sealed: it may hold words.

import { type Kysely, sql } from 'kysely';
import type { StaffId } from '#src/domain/index';
import { ringOf } from '../identity/ring-of.js';
import { sealText, unsealText } from '../identity/seal.js';
import type { Database } from '../tables/index.js';
import type { Tx } from '../transaction.js';

/** Locks the key until the transaction ends, so that two of the same delivery cannot both find nothing. */
export async function doneBefore<T>(tx: Tx, key: string): Promise<{ readonly answer: T } | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7461002))`.execute(tx);
  const row = await tx.selectFrom('act_done').select('answer').where('key', '=', key).executeTakeFirst();
  return row === undefined ? null : { answer: JSON.parse(unsealText(ringOf(tx), placeOf(key), row.answer)) as T };
}

export async function keepDone(
  tx: Kysely<Database>,
  { key, actor, answer, at }: { key: string; actor: StaffId; answer: unknown; at: Date },
): Promise<void> {
  await sql`insert into act_done (key, actor, answer, at)
    values (${key}, ${actor}, ${sealText(ringOf(tx), placeOf(key), JSON.stringify(answer ?? null))},
      ${at.toISOString()}::timestamptz)`.execute(tx);
}

const placeOf = (key: string) => ({ table: 'act_done', column: 'answer', row: key });
