// Erasures asked for by one person and done by another: the request is kept, and what was erased is not.

import { sql } from 'kysely';
import type { StaffId } from '#src/domain/index';
import { ringOf } from '../../identity/ring-of.js';
import { sealText } from '../../identity/seal.js';
import type { Tx } from '../../transaction.js';
import { nextId } from './next-id.js';

export interface ErasureAsked {
  readonly what: 'chat' | 'draft' | 'person-entered-by-mistake';
  readonly subject: string;
  readonly reason: string;
  readonly by: StaffId;
  readonly at: Date;
}

export interface ErasureRequest extends Pick<ErasureAsked, 'what' | 'subject' | 'by'> {
  readonly id: string;
  readonly erasedAt: Date | null;
}

export async function keepErasure(tx: Tx, { what, subject, reason, by, at }: ErasureAsked): Promise<string> {
  const id = await nextId(tx, 'erasure_number', 'ER');
  const why = sealText(ringOf(tx), { table: 'erasure_request', column: 'reason', row: id }, reason);
  await sql`insert into erasure_request (id, what, subject, reason, asked_by, asked_at)
    values (${id}, ${what}, ${subject}, ${why}, ${by}, ${at.toISOString()}::timestamptz)`.execute(tx);
  return id;
}

/** Locked until the transaction ends: two who confirm at once do it once. Null where there is none of that reference. */
export async function erasureToDo(tx: Tx, id: string): Promise<ErasureRequest | null> {
  const { rows } = await sql<ErasureRequest>`select id, what, subject, asked_by as by, erased_at as "erasedAt"
    from erasure_request where id = ${id} for update`.execute(tx);
  return rows[0] ?? null;
}

export async function erasureDone(
  tx: Tx,
  { id, by, at, rows }: { readonly id: string; readonly by: StaffId; readonly at: Date; readonly rows: number },
): Promise<void> {
  await sql`update erasure_request set erased_by = ${by}, erased_at = ${at.toISOString()}::timestamptz, erased = ${rows}
    where id = ${id}`.execute(tx);
}
